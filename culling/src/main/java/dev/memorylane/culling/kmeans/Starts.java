package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import java.util.Optional;

/** What an algorithm tries for one k on weighted points in Gram space, and the best of it. */
final class Starts {

    private static final double CLEARLY_LOWER = 1e-9;

    private final WeightedPoints points;
    private final KMeansParameters parameters;
    private final Refinement refinement;
    private final Seeding seeding;
    private final Optional<Agglomeration> ward;
    private final Optional<Agglomeration> average;

    /** @param room rows for each pair of points, of which nothing is needed afterwards */
    Starts(WeightedPoints points, KMeansParameters parameters, double[][] room) {
        this.points = points;
        this.parameters = parameters;
        this.refinement = new Refinement(points, parameters.mostPasses());
        this.seeding = new Seeding(points);
        Algorithm algorithm = parameters.algorithm();
        boolean auto = algorithm == Algorithm.AUTO;
        this.ward = auto || algorithm == Algorithm.WARD ? Optional.of(Trees.ward(points, room)) : Optional.empty();
        this.average =
                auto || algorithm == Algorithm.AVERAGE ? Optional.of(Trees.average(points, room)) : Optional.empty();
    }

    /**
     * The clusters found.
     *
     * @param k at most the distinct points
     */
    Partition best(int k, int number) {
        return switch (parameters.algorithm()) {
            case AUTO -> number == 0 ? from(ward, k) : best(k, from(ward, k), number);
            case WARD -> from(ward, k);
            case KMEANS -> fromSeeds(k, number);
            case AVERAGE -> new Partition(points, average.orElseThrow().cutInto(k), k);
        };
    }

    private Partition best(int k, Partition ofWard, int number) {
        return lower(lower(ofWard, from(average, k)), fromSeeds(k, number));
    }

    private Partition from(Optional<Agglomeration> tree, int k) {
        return refined(tree.orElseThrow().cutInto(k), k);
    }

    private Partition fromSeeds(int k, int number) {
        Partition best = refined(seeding.labels(k, new SplitMix(parameters.seed(), k, 0)), k);
        for (int start = 1; start < number && k > 1; start++) {
            best = lower(best, refined(seeding.labels(k, new SplitMix(parameters.seed(), k, start)), k));
        }
        return best;
    }

    private Partition refined(int[] labels, int k) {
        Partition partition = new Partition(points, labels, k);
        refinement.refine(partition);
        return partition;
    }

    /** Of equals the first. */
    private static Partition lower(Partition one, Partition other) {
        return other.sse() < one.sse() - CLEARLY_LOWER ? other : one;
    }
}
