package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** For each point the least of the values that the clusters other than its own offer. */
final class LeastOfOthers {

    private final Members members;
    private final double[] least;

    LeastOfOthers(int[] labels, int k) {
        this.members = new Members(labels, k);
        this.least = new double[labels.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /**
     * @param values of a cluster, one for each point; those of its own points are overwritten
     */
    void offer(int cluster, double[] values) {
        members.set(cluster, Double.POSITIVE_INFINITY, values);
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], values[i]);
        }
    }

    /** Infinite where nothing was offered. */
    double[] values() {
        return least;
    }
}
