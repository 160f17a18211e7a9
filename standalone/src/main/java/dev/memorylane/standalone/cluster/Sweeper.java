package dev.memorylane.standalone.cluster;

import dev.memorylane.culling.kmeans.Algorithm;
import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.KMeans;
import dev.memorylane.culling.kmeans.KMeansParameters;
import java.util.List;

/** One set of points, clustered for one number after the other. */
final class Sweeper {
    private static final double NANOS = 1e9;

    /** Starts of each number in a sweep; the result has as many as were asked for. */
    private static final int STARTS_IN_SWEEP = 3;

    private final ClusterRequest request;
    private final int points;
    private final KMeans kMeans;

    Sweeper(float[][] points, ClusterRequest request) {
        this.request = request;
        this.points = points.length;
        this.kMeans = KMeans.of(points, KMeansParameters.seeded(request.seed()).with(request.algorithm()));
    }

    List<Integer> numbers() {
        return request.range().numbers(points, possible());
    }

    int possible() {
        return kMeans.distinctPoints();
    }

    int startsAt(int k, int numbers) {
        if (numbers == 1) {
            return request.starts();
        }
        int starts = Math.min(request.starts(), STARTS_IN_SWEEP);
        return request.algorithm() == Algorithm.AUTO ? KMeans.startsInSweep(k, points, starts) : starts;
    }

    ClusterResult.Tried timed(int k, int starts) {
        long begun = System.nanoTime();
        Clustering clustering = kMeans.cluster(k, starts);
        return new ClusterResult.Tried(clustering, (System.nanoTime() - begun) / NANOS);
    }
}
