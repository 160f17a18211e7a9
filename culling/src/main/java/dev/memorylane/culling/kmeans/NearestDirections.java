package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * The points that lie most nearly in the direction of each point, by comparing all pairs, some columns at a time: memory grows
 * with the points, not with the pairs.
 */
public final class NearestDirections {

    /** Points that are columns at once: 16 MB at 1,024 dimensions. */
    private static final int COLUMNS = 4 * Columns.BLOCK;

    private final float[][] points;
    private final Directions directions;
    private final NearestFew[] nearest;

    /**
     * Nothing is compared yet.
     *
     * @param points of equal dimension, none of them zero
     * @param count how many of the others are kept for each point; fewer than there are points
     */
    public NearestDirections(float[][] points, int count) {
        this.points = points;
        this.directions = Directions.of(points);
        this.nearest = new NearestFew[points.length];
        Arrays.setAll(nearest, _ -> new NearestFew(count));
    }

    /** Compares all pairs. */
    public void compare(RangeLoop loop) {
        for (int from = 0; from < points.length; from += COLUMNS) {
            int first = from;
            Columns columns = Columns.of(Arrays.copyOfRange(points, from, Math.min(points.length, from + COLUMNS)));
            loop.forAll(points.length, (start, end) -> compare(start, end, columns, first));
        }
    }

    /** The nearest of a point, the nearest first; of equally near ones the first. */
    public int[] of(int point) {
        return nearest[point].indices();
    }

    /** Their squared distances on the sphere of radius 1. */
    public double[] squaredDistances(int point) {
        return nearest[point].distances();
    }

    private void compare(int start, int end, Columns columns, int first) {
        FourRows rows = new FourRows(columns);
        for (int i = start; i < end; i += FourRows.ROWS) {
            int count = Math.min(FourRows.ROWS, end - i);
            rows.load(points, i, count);
            for (int block = 0; block < columns.blocks(); block++) {
                rows.multiply(block, columns.size() + FourRows.ROWS);
                for (int r = 0; r < count; r++) {
                    offer(i + r, rows.products(r), first + block * Columns.BLOCK);
                }
            }
        }
    }

    private void offer(int point, double[] products, int from) {
        int count = Math.min(products.length, points.length - from);
        double own = directions.inverseLength(point);
        for (int j = 0; j < count; j++) {
            if (from + j != point) {
                double cosine = products[j] * (own * directions.inverseLength(from + j));
                nearest[point].offer(from + j, Math.max(0, 2 - 2 * cosine));
            }
        }
    }
}
