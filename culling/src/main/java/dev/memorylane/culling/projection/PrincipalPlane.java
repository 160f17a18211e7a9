package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.Directions;
import dev.memorylane.culling.kmeans.SplitMix;
import dev.memorylane.culling.preference.PrincipalDirections;
import java.util.List;

/** The plane in which embeddings differ most, as a beginning. */
final class PrincipalPlane {

    /** Small against the distances that come: nobody is held where it began. */
    private static final double SPREAD = 1e-4;
    /** Photos that look exactly the same are parted by so little of that. */
    private static final double APART = 0.01;

    private PrincipalPlane() {}

    static Plane of(float[][] embeddings, long seed) {
        Plane plane = Plane.of(embeddings.length);
        if (embeddings.length == 0) {
            return plane;
        }
        double[][] rows = centred(Directions.of(embeddings).unitVectors());
        double[][] kept = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            kept[i] = rows[i].clone();
        }
        List<double[]> axes = PrincipalDirections.of(rows, 2);
        project(kept, axes, 0, plane.x());
        project(kept, axes, 1, plane.y());
        spread(plane, new SplitMix(seed, 0, 0));
        return plane;
    }

    private static double[][] centred(float[][] unit) {
        double[] mean = new double[unit[0].length];
        for (float[] row : unit) {
            for (int p = 0; p < mean.length; p++) {
                mean[p] += row[p] / unit.length;
            }
        }
        double[][] rows = new double[unit.length][mean.length];
        for (int i = 0; i < rows.length; i++) {
            for (int p = 0; p < mean.length; p++) {
                rows[i][p] = unit[i][p] - mean[p];
            }
        }
        return rows;
    }

    private static void project(double[][] rows, List<double[]> axes, int axis, double[] into) {
        for (int i = 0; i < rows.length && axis < axes.size(); i++) {
            into[i] = PrincipalDirections.dot(rows[i], axes.get(axis));
        }
    }

    private static void spread(Plane plane, SplitMix chance) {
        double square = 0;
        for (double x : plane.x()) {
            square += x * x;
        }
        double deviation = Math.sqrt(square / plane.size());
        plane.scale(deviation > 0 ? SPREAD / deviation : 1);
        for (int i = 0; i < plane.size(); i++) {
            plane.x()[i] += SPREAD * APART * (chance.nextDouble() - 0.5);
            plane.y()[i] += SPREAD * APART * (chance.nextDouble() - 0.5);
        }
    }
}
