package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** The nearest of those that were offered, in order; of equally near ones those that came first. */
final class NearestFew {

    private final int[] indices;
    private final double[] distances;

    NearestFew(int count) {
        this.indices = new int[count];
        this.distances = new double[count];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
    }

    void offer(int index, double distance) {
        int at = distances.length - 1;
        if (distance >= distances[at]) {
            return;
        }
        while (at > 0 && distances[at - 1] > distance) {
            distances[at] = distances[at - 1];
            indices[at] = indices[at - 1];
            at--;
        }
        distances[at] = distance;
        indices[at] = index;
    }

    int[] indices() {
        return indices;
    }

    double[] distances() {
        return distances;
    }
}
