package dev.memorylane.standalone.cluster;

import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.KChoice;
import dev.memorylane.culling.kmeans.KMeansParameters;
import dev.memorylane.culling.kmeans.KSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What came of it.
 *
 * @param sweep what was tried, by ascending k
 * @param best the result, at the k that the sweep speaks for
 * @param rule why that k
 */
public record ClusterResult(List<Tried> sweep, Clustering best, KChoice.Rule rule) {
    private static final double NANOS = 1e9;

    /** One number of clusters, and how long it took. */
    public record Tried(Clustering clustering, double seconds) {}

    public ClusterResult {
        sweep = List.copyOf(sweep);
    }

    /** Tries all numbers, chooses one, and gives that one all starts. */
    public static ClusterResult of(float[][] points, ClusterRequest request) {
        KMeansParameters parameters = KMeansParameters.seeded(request.seed()).with(request.algorithm());
        KSweep sweep = new KSweep(points, parameters, request.starts());
        List<Integer> numbers = request.range().numbers(points.length, sweep.possible());
        if (numbers.size() == 1) {
            Tried only = timed(() -> sweep.best(numbers.getFirst()));
            return new ClusterResult(List.of(only), only.clustering(), KChoice.Rule.FIXED);
        }
        List<Tried> tried = new ArrayList<>();
        for (int k : numbers) {
            tried.add(timed(() -> sweep.tried(k)));
        }
        KChoice choice = KChoice.of(tried.stream().map(Tried::clustering).toList(), sweep.possible());
        return new ClusterResult(tried, sweep.best(choice.chosen().k()), choice.rule());
    }

    private static Tried timed(Supplier<Clustering> work) {
        long begun = System.nanoTime();
        Clustering clustering = work.get();
        return new Tried(clustering, (System.nanoTime() - begun) / NANOS);
    }
}
