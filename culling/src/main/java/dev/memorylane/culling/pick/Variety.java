package dev.memorylane.culling.pick;

import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the bests of the other bursts of a scene add to its pick. They are taken best first, and each is measured by its
 * distance to the nearest of those before it, after the maximal marginal relevance of Carbonell and Goldstein, "The use of
 * MMR, diversity-based reranking", SIGIR 1998: a second view of the same adds little however good it is.
 */
final class Variety {

    /** A scene of thousands of bursts is compared with this many of them only. */
    private static final int MOST_SHOWN = 100;

    private final Map<String, Double> novelty;

    private Variety(Map<String, Double> novelty) {
        this.novelty = novelty;
    }

    /** No best beside the pick. */
    static Variety none() {
        return new Variety(Map.of());
    }

    /**
     * @param bests of the bursts, the winner first, then better before worse
     * @param indices of each in the cosines
     * @param enough novelty from which a best counts as shown beside the pick
     */
    static Variety of(List<Scored> bests, int[] indices, InnerProducts cosines, double enough) {
        double usual = meanDistance(indices, cosines);
        Map<String, Double> novelty = new HashMap<>();
        int[] shown = {indices[0]};
        for (int b = 1; b < indices.length; b++) {
            int own = indices[b];
            double nearest = Arrays.stream(shown)
                    .mapToDouble(other -> 1 - cosines.product(own, other))
                    .min()
                    .orElseThrow();
            double added = usual > 0 ? Math.max(0, nearest) / usual : 0;
            novelty.put(bests.get(b).photo().photoId(), added);
            if (added >= enough && shown.length < MOST_SHOWN) {
                shown = IntStream.concat(Arrays.stream(shown), IntStream.of(own))
                        .toArray();
            }
        }
        return new Variety(novelty);
    }

    /** Distance to the nearest photo shown before it, over the mean distance to the winner; empty for the winner. */
    OptionalDouble of(Scored best) {
        Double added = novelty.get(best.photo().photoId());
        return added == null ? OptionalDouble.empty() : OptionalDouble.of(added);
    }

    private static double meanDistance(int[] indices, InnerProducts cosines) {
        return Arrays.stream(indices)
                .skip(1)
                .mapToDouble(other -> 1 - cosines.product(indices[0], other))
                .average()
                .orElse(0);
    }
}
