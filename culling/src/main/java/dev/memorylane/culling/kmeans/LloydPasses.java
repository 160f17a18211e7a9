package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Lloyd's passes over points that are too many for a Gram matrix. A point is compared with all centres only while the
 * bounds of Hamerly (Making k-means even faster, 2010) allow that another centre is nearer than its own.
 */
final class LloydPasses {

    /** Passes end when so small a share of the points moved: the rest changes the SSE by less than it shows. */
    private static final double FEW = 1e-3;

    /** What rounding may do to a bound, as a share. */
    private static final double ROUNDING = 1e-9;

    private final float[][] points;
    private final double[] squares;
    private final int mostPasses;

    /** @param squares squared lengths of the points */
    LloydPasses(float[][] points, double[] squares, int mostPasses) {
        this.points = points;
        this.squares = squares;
        this.mostPasses = mostPasses;
    }

    /** The labels after the passes; a cluster keeps its last point. */
    int[] refined(int[] start, int k) {
        int[] labels = start.clone();
        Centres centres = new Centres(points, labels, k);
        double[] upper = filled(Double.POSITIVE_INFINITY);
        double[] lower = filled(Double.NEGATIVE_INFINITY);
        for (int pass = 0; pass < mostPasses; pass++) {
            int moved = pass(centres, labels, upper, lower);
            if (moved == 0) {
                return labels;
            }
            Centres next = new Centres(points, labels, k);
            loosen(next.shifts(centres), labels, upper, lower);
            centres = next;
            if (moved < FEW * points.length) {
                return labels;
            }
        }
        return labels;
    }

    private double[] filled(double value) {
        double[] values = new double[points.length];
        Arrays.fill(values, value);
        return values;
    }

    private int pass(Centres centres, int[] labels, double[] upper, double[] lower) {
        NearestTwo nearest = new NearestTwo(points, centres);
        int[] sizes = new int[centres.k()];
        for (int label : labels) {
            sizes[label]++;
        }
        int[] open = open(centres, labels, upper, lower);
        int moved = 0;
        for (int from = 0; from < open.length; from += FourRows.ROWS) {
            int count = Math.min(FourRows.ROWS, open.length - from);
            nearest.find(open, from, count);
            for (int r = 0; r < count; r++) {
                moved += settle(open[from + r], nearest, r, labels, sizes, upper, lower) ? 1 : 0;
            }
        }
        return moved;
    }

    /** The points whose nearest centre is not certain. */
    private int[] open(Centres centres, int[] labels, double[] upper, double[] lower) {
        int[] open = new int[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            if (upper[i] >= lower[i] && tightened(i, centres, labels, upper) >= lower[i]) {
                open[count++] = i;
            }
        }
        return Arrays.copyOf(open, count);
    }

    private double tightened(int point, Centres centres, int[] labels, double[] upper) {
        if (upper[point] != Double.POSITIVE_INFINITY) {
            upper[point] = Math.sqrt(centres.squaredDistance(points[point], labels[point])) * (1 + ROUNDING);
        }
        return upper[point];
    }

    private boolean settle(
            int point, NearestTwo nearest, int row, int[] labels, int[] sizes, double[] upper, double[] lower) {
        int from = labels[point];
        int to = nearest.nearest(row);
        boolean moves = to != from && sizes[from] > 1;
        if (moves) {
            sizes[from]--;
            sizes[to]++;
            labels[point] = to;
        }
        boolean stays = to != from && !moves;
        upper[point] = stays ? Double.POSITIVE_INFINITY : root(squares[point] + nearest.least(row)) * (1 + ROUNDING);
        lower[point] = root(squares[point] + nearest.second(row)) * (1 - ROUNDING);
        return moves;
    }

    private static double root(double value) {
        return Math.sqrt(Math.max(0, value));
    }

    private static void loosen(double[] shifts, int[] labels, double[] upper, double[] lower) {
        double most = Arrays.stream(shifts).max().orElse(0);
        for (int i = 0; i < labels.length; i++) {
            upper[i] += shifts[labels[i]];
            lower[i] -= most;
        }
    }
}
