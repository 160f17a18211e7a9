package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Greedy k-means++ (Arthur and Vassilvitskii 2007; 2 + ln k candidates for each centre, as scikit-learn has it) on a
 * matrix of squared distances.
 */
final class Seeding {

    private final double[] squaredDistances;
    private final int points;

    Seeding(double[] squaredDistances, int points) {
        this.squaredDistances = squaredDistances;
        this.points = points;
    }

    /** The cluster of each point when k points drawn are the centres; there must be k distinct points. */
    int[] labels(int k, SplitMix random) {
        int[] labels = new int[points];
        double[] nearest = new double[points];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        take(random.nextInt(points), 0, nearest, labels);
        int candidates = 2 + (int) Math.log(k);
        for (int c = 1; c < k; c++) {
            take(bestOf(candidates, nearest, random), c, nearest, labels);
        }
        return labels;
    }

    private void take(int centre, int cluster, double[] nearest, int[] labels) {
        for (int i = 0; i < points; i++) {
            double distance = squaredDistances[centre * points + i];
            if (distance < nearest[i]) {
                nearest[i] = distance;
                labels[i] = cluster;
            }
        }
    }

    private int bestOf(int candidates, double[] nearest, SplitMix random) {
        double[] cumulated = cumulated(nearest);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < candidates; t++) {
            int candidate = drawn(cumulated, random.nextDouble());
            double potential = potentialWith(candidate, nearest);
            if (potential < least) {
                least = potential;
                best = candidate;
            }
        }
        return best;
    }

    private static double[] cumulated(double[] weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    /** The first point whose cumulated weight exceeds the share; its own weight is above 0, so it is no centre yet. */
    private static int drawn(double[] cumulated, double share) {
        double target = share * cumulated[cumulated.length - 1];
        int i = 0;
        while (i < cumulated.length - 1 && cumulated[i] <= target) {
            i++;
        }
        return i;
    }

    private double potentialWith(int candidate, double[] nearest) {
        double sum = 0;
        int at = candidate * points;
        for (int i = 0; i < points; i++) {
            sum += Math.min(nearest[i], squaredDistances[at + i]);
        }
        return sum;
    }
}
