package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.NearestDirections;
import dev.memorylane.culling.kmeans.RangeLoop;
import java.util.Arrays;

/**
 * How much each two photos belong together: symmetric, summing to 1 over all ordered pairs, and 0 but for neighbours.
 *
 * @param neighbours of each photo, ascending
 * @param weights as many
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record Affinities(int[][] neighbours, double[][] weights) {

    /** Neighbours for each unit of perplexity (van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, 2014). */
    private static final int REACH = 3;

    static Affinities of(float[][] embeddings, double perplexity, RangeLoop workers) {
        int n = embeddings.length;
        int reach = (int) Math.min(n - 1L, Math.max(2, Math.round(REACH * perplexity)));
        NearestDirections nearest = new NearestDirections(embeddings, reach);
        nearest.compare(workers);
        int[][] near = new int[n][];
        double[][] shares = new double[n][];
        workers.forAll(n, (from, to) -> {
            for (int i = from; i < to; i++) {
                near[i] = nearest.of(i);
                shares[i] = Bandwidth.shares(nearest.squaredDistances(i), perplexity);
            }
        });
        return symmetric(near, shares);
    }

    private static Affinities symmetric(int[][] near, double[][] shares) {
        int n = near.length;
        int[][] neighbours = new int[n][];
        double[][] weights = new double[n][];
        double[] row = new double[n];
        int[][] from = reversed(near);
        double[][] given = given(near, shares, from);
        for (int i = 0; i < n; i++) {
            add(near[i], shares[i], row);
            add(from[i], given[i], row);
            neighbours[i] = union(near[i], from[i]);
            weights[i] = taken(neighbours[i], row, 2.0 * n);
        }
        return new Affinities(neighbours, weights);
    }

    private static void add(int[] near, double[] shares, double[] row) {
        for (int at = 0; at < near.length; at++) {
            row[near[at]] += shares[at];
        }
    }

    /** The row's numbers over a divisor; the row is left all zero. */
    private static double[] taken(int[] neighbours, double[] row, double divisor) {
        double[] weights = new double[neighbours.length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = row[neighbours[at]] / divisor;
            row[neighbours[at]] = 0;
        }
        return weights;
    }

    /** For each photo those that count it as near, ascending. */
    private static int[][] reversed(int[][] near) {
        int[] counts = new int[near.length];
        for (int[] row : near) {
            for (int j : row) {
                counts[j]++;
            }
        }
        int[][] from = new int[near.length][];
        Arrays.setAll(from, j -> new int[counts[j]]);
        Arrays.fill(counts, 0);
        for (int i = 0; i < near.length; i++) {
            for (int j : near[i]) {
                from[j][counts[j]++] = i;
            }
        }
        return from;
    }

    /** The shares that those gave, in the same order. */
    private static double[][] given(int[][] near, double[][] shares, int[][] from) {
        double[][] given = new double[near.length][];
        Arrays.setAll(given, j -> new double[from[j].length]);
        int[] counts = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            for (int at = 0; at < near[i].length; at++) {
                int j = near[i][at];
                given[j][counts[j]++] = shares[i][at];
            }
        }
        return given;
    }

    private static int[] union(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return Arrays.stream(both).sorted().distinct().toArray();
    }
}
