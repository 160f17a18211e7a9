package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Greedy k-means++ (Arthur and Vassilvitskii 2007; 2 + ln k candidates for each centre, as scikit-learn has it) in Gram
 * space.
 */
final class Seeding {

    private final WeightedPoints points;
    private final double[] distances;
    private final double[] candidate;

    Seeding(WeightedPoints points) {
        this.points = points;
        this.distances = new double[points.size()];
        this.candidate = new double[points.size()];
    }

    /** The cluster of each point when k points drawn are the centres; there must be k distinct points. */
    int[] labels(int k, SplitMix random) {
        int[] labels = new int[points.size()];
        double[] nearest = new double[points.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        take(random.nextInt(points.size()), 0, nearest, labels);
        int candidates = 2 + (int) StrictMath.log(k);
        for (int c = 1; c < k; c++) {
            take(bestOf(candidates, nearest, random), c, nearest, labels);
        }
        return labels;
    }

    private void take(int centre, int cluster, double[] nearest, int[] labels) {
        points.gram().squaredDistances(centre, distances);
        for (int i = 0; i < nearest.length; i++) {
            if (distances[i] < nearest[i]) {
                nearest[i] = distances[i];
                labels[i] = cluster;
            }
        }
    }

    private int bestOf(int candidates, double[] nearest, SplitMix random) {
        double[] cumulated = cumulated(nearest);
        int chosen = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < candidates; t++) {
            int drawn = drawn(cumulated, random.nextDouble());
            double potential = potentialWith(drawn, nearest);
            if (potential < least) {
                least = potential;
                chosen = drawn;
            }
        }
        return chosen;
    }

    private double[] cumulated(double[] nearest) {
        double[] sums = new double[nearest.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += points.weight(i) * nearest[i];
            sums[i] = sum;
        }
        return sums;
    }

    /** The first point whose cumulated weight exceeds the share; its own weight is above 0, so it is no centre yet. */
    private static int drawn(double[] cumulated, double share) {
        double target = share * cumulated[cumulated.length - 1];
        int low = 0;
        int high = cumulated.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double potentialWith(int candidatePoint, double[] nearest) {
        points.gram().squaredDistances(candidatePoint, candidate);
        double[] weights = points.weights();
        for (int i = 0; i < nearest.length; i++) {
            candidate[i] = weights[i] * Math.min(nearest[i], candidate[i]);
        }
        return Sums.of(candidate);
    }
}
