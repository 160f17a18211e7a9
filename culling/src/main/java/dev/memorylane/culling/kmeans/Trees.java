package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import dev.memorylane.culling.linkage.Linkage;

/** Trees over weighted points in Gram space. */
final class Trees {

    private Trees() {}

    /** Ward's; a merger's height is twice what it adds to the SSE. */
    static Agglomeration ward(WeightedPoints points) {
        return ward(points, room(points.size()));
    }

    /** The same in rows for each pair of points, of which nothing is needed afterwards. */
    static Agglomeration ward(WeightedPoints points, double[][] room) {
        double[][] distances = squaredDistances(points, room);
        for (int i = 0; i < distances.length; i++) {
            raiseToMerging(points, i, distances[i]);
        }
        return Agglomeration.of(distances, points.weights().clone(), Linkage.WARD);
    }

    /** That of average linkage. */
    static Agglomeration average(WeightedPoints points, double[][] room) {
        double[][] distances = squaredDistances(points, room);
        for (double[] row : distances) {
            takeRoots(row);
        }
        return Agglomeration.of(distances, points.weights().clone(), Linkage.AVERAGE);
    }

    /** Rows that trees are grown in. */
    static double[][] room(int points) {
        return new double[points][points];
    }

    /** The rows in an array of their own, since a tree that is grown drops one after the other. */
    private static double[][] squaredDistances(WeightedPoints points, double[][] room) {
        double[][] distances = room.clone();
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
