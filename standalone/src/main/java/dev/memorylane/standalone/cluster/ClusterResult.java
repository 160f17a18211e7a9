package dev.memorylane.standalone.cluster;

import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.KChoice;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of it.
 *
 * @param sweep what was tried, by ascending k
 * @param best the result, at the k that the sweep speaks for
 * @param rule why that k
 */
public record ClusterResult(List<Tried> sweep, Clustering best, KChoice.Rule rule) {

    /** One number of clusters, and how long it took. */
    public record Tried(Clustering clustering, double seconds) {}

    public ClusterResult {
        sweep = List.copyOf(sweep);
    }

    /** Tries all numbers, chooses one, and gives that one all starts. */
    public static ClusterResult of(float[][] points, ClusterRequest request) {
        Sweeper sweeper = new Sweeper(points, request);
        List<Tried> sweep = new ArrayList<>();
        List<Integer> numbers = sweeper.numbers();
        for (int k : numbers) {
            sweep.add(sweeper.timed(k, sweeper.startsAt(k, numbers.size())));
        }
        KChoice choice = KChoice.of(sweep.stream().map(Tried::clustering).toList(), sweeper.possible());
        Clustering best = numbers.size() == 1
                ? choice.chosen()
                : sweeper.timed(choice.chosen().k(), request.starts()).clustering();
        return new ClusterResult(sweep, best, choice.rule());
    }
}
