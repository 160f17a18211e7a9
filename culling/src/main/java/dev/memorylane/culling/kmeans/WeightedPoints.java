package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Points in Gram space, each counting as many.
 *
 * @param gram their inner products
 * @param weights above 0, one a point
 */
@SuppressWarnings("ArrayRecordComponent") // shared by many partitions, never compared
record WeightedPoints(GramMatrix gram, double[] weights) {

    static WeightedPoints single(GramMatrix gram) {
        double[] ones = new double[gram.size()];
        Arrays.fill(ones, 1);
        return new WeightedPoints(gram, ones);
    }

    int size() {
        return weights.length;
    }

    double weight(int point) {
        return weights[point];
    }

    /** Weighted sum of squared lengths: what the SSE of k clusters falls short of. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * gram.square(i);
        }
        return sum;
    }
}
