package dev.memorylane.gallery.plots;

import dev.memorylane.culling.projection.Projection;
import dev.memorylane.culling.projection.ProjectionParameters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Photos on a map.
 *
 * @param spots where, by photo id; without photos whose embedding Milvus did not have
 */
public record Layout(List<Point> spots) {
    private static final double DIGITS = 1e4;

    /**
     * A photo.
     *
     * @param photoId which
     * @param x 0 to 1, to the right
     * @param y 0 to 1, downwards
     */
    public record Point(String photoId, double x, double y) {}

    public Layout {
        spots = List.copyOf(spots);
    }

    /**
     * Placed by what looks alike.
     *
     * @param vectors of those of the photos that have one
     * @throws java.util.concurrent.CancellationException once it is not wanted any more
     */
    static Layout of(List<String> photoIds, Map<String, float[]> vectors, ForkJoinPool pool, BooleanSupplier wanted) {
        List<String> there =
                photoIds.stream().filter(id -> hasDirection(vectors.get(id))).toList();
        double[][] at = new Projection(ProjectionParameters.defaults(), pool)
                .of(there.stream().map(vectors::get).toArray(float[][]::new), wanted);
        return new Layout(IntStream.range(0, at.length)
                .mapToObj(i -> new Point(there.get(i), rounded(at[i][0]), rounded(at[i][1])))
                .toList());
    }

    private static boolean hasDirection(float[] vector) {
        double square = 0;
        for (int p = 0; vector != null && p < vector.length; p++) {
            square += (double) vector[p] * vector[p];
        }
        return square > 0 && Double.isFinite(square);
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
