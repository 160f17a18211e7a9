package dev.memorylane.culling.kmeans;

/** The points of each cluster. */
final class Members {

    private final int[] byCluster;
    private final int[] from;

    Members(int[] labels, int k) {
        this.byCluster = new int[labels.length];
        this.from = new int[k + 1];
        for (int label : labels) {
            from[label + 1]++;
        }
        for (int c = 0; c < k; c++) {
            from[c + 1] += from[c];
        }
        int[] next = from.clone();
        for (int i = 0; i < labels.length; i++) {
            byCluster[next[labels[i]]++] = i;
        }
    }

    int sizeOf(int cluster) {
        return from[cluster + 1] - from[cluster];
    }

    /** The points of a cluster, ascending. */
    int[] of(int cluster) {
        return java.util.Arrays.copyOfRange(byCluster, from[cluster], from[cluster + 1]);
    }

    /** Sets the values of a cluster's points. */
    void set(int cluster, double value, double[] values) {
        for (int m = from[cluster]; m < from[cluster + 1]; m++) {
            values[byCluster[m]] = value;
        }
    }
}
