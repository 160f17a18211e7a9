package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Cosines of points computed when asked for, so that many photos need no matrix of all pairs. Each has the bits that
 * {@link GramMatrix#ofDirections} gives it.
 */
public final class Directions implements InnerProducts {

    /** More photos than a burst ever has. */
    private static final int SMALL = 200;

    private final float[][] points;
    private final double[] inverseLengths;

    private Directions(float[][] points, double[] inverseLengths) {
        this.points = points;
        this.inverseLengths = inverseLengths;
    }

    /** The points, none of them zero, which are kept as they are and must not change. */
    public static Directions of(float[][] points) {
        double[] inverse = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            inverse[i] = 1 / Math.sqrt(ProductKernel.product(points[i], points[i]));
        }
        return new Directions(points, inverse);
    }

    @Override
    public int size() {
        return points.length;
    }

    /** By which a point is scaled to length 1. */
    double inverseLength(int point) {
        return inverseLengths[point];
    }

    /** The points scaled to length 1, in the precision they came in. */
    public float[][] unitVectors() {
        float[][] unit = new float[points.length][];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = points[i].clone();
            for (int p = 0; p < unit[i].length; p++) {
                unit[i][p] = (float) (unit[i][p] * inverseLengths[i]);
            }
        }
        return unit;
    }

    /**
     * Of a small group pair by pair, the same bits as from a matrix, so that a burst is the same in every window; of a
     * large one by the sum of its vectors, in time that grows with the points.
     */
    @Override
    public double[] meansToOthers(int[] group) {
        if (group.length <= SMALL) {
            return InnerProducts.super.meansToOthers(group);
        }
        double[] sum = sum(group);
        double[] means = new double[group.length];
        for (int i = 0; i < means.length; i++) {
            double product = 0;
            for (int p = 0; p < sum.length; p++) {
                product += points[group[i]][p] * sum[p];
            }
            means[i] = (product * inverseLengths[group[i]] - 1) / (means.length - 1);
        }
        return means;
    }

    private double[] sum(int[] group) {
        double[] sum = new double[points[0].length];
        for (int i : group) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += points[i][p] * inverseLengths[i];
            }
        }
        return sum;
    }

    /** By the length of their sum, in time that grows with the points, not with the pairs. */
    @Override
    public double mean() {
        int[] all = new int[points.length];
        Arrays.setAll(all, i -> i);
        double square = 0;
        for (double coordinate : sum(all)) {
            square += coordinate * coordinate;
        }
        double n = points.length;
        return (square - n) / Math.max(1, n * (n - 1));
    }

    @Override
    public double product(int i, int j) {
        return i == j ? 1 : ProductKernel.product(points[i], points[j]) * (inverseLengths[i] * inverseLengths[j]);
    }
}
