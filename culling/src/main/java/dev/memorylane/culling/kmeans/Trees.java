package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import dev.memorylane.culling.linkage.Linkage;

/** Trees over weighted points in Gram space. */
final class Trees {

    private Trees() {}

    /** Ward's; a merger's height is twice what it adds to the SSE. */
    static Agglomeration ward(WeightedPoints points) {
        double[][] distances = squaredDistances(points);
        for (int i = 0; i < distances.length; i++) {
            raiseToMerging(points, i, distances[i]);
        }
        return Agglomeration.of(distances, points.weights().clone(), Linkage.WARD);
    }

    /** That of average linkage. */
    static Agglomeration average(WeightedPoints points) {
        double[][] distances = squaredDistances(points);
        for (double[] row : distances) {
            takeRoots(row);
        }
        return Agglomeration.of(distances, points.weights().clone(), Linkage.AVERAGE);
    }

    private static double[][] squaredDistances(WeightedPoints points) {
        double[][] distances = new double[points.size()][points.size()];
        for (int i = 0; i < distances.length; i++) {
            points.gram().squaredDistances(i, distances[i]);
        }
        return distances;
    }

    private static void raiseToMerging(WeightedPoints points, int point, double[] squaredDistances) {
        double own = points.weight(point);
        double[] weights = points.weights();
        for (int j = 0; j < squaredDistances.length; j++) {
            squaredDistances[j] *= 2 * own * weights[j] / (own + weights[j]);
        }
    }

    private static void takeRoots(double[] squaredDistances) {
        for (int j = 0; j < squaredDistances.length; j++) {
            squaredDistances[j] = Math.sqrt(squaredDistances[j]);
        }
    }
}
