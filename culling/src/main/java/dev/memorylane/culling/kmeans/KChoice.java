package dev.memorylane.culling.kmeans;

import java.util.Comparator;
import java.util.List;

/**
 * The number of clusters that a sweep speaks for:
 *
 * <ol>
 *   <li>the highest silhouette; all within a hundredth of it are as good, and the lowest Davies-Bouldin index decides
 *       between them;
 *   <li>but if that is the last number tried, and more would have been possible, the silhouette was still rising where
 *       the range was cut off and its maximum says nothing: then the knee of the SSE.
 * </ol>
 *
 * @param chosen of the sweep
 * @param rule by which
 */
public record KChoice(Clustering chosen, Rule rule) {

    private static final double AS_GOOD = 0.01;

    /** What decided. */
    public enum Rule {
        /** Nothing else was asked for. */
        FIXED("the number asked for"),
        /** The first rule. */
        SILHOUETTE("the highest silhouette; within 1 % of it the lowest Davies-Bouldin index"),
        /** The second rule. */
        KNEE("the knee of the SSE, since the silhouette still rises at the end of the range");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }

    /**
     * Chooses.
     *
     * @param sweep by ascending k, at least one
     * @param possible the largest k that could have been tried
     */
    public static KChoice of(List<Clustering> sweep, int possible) {
        if (sweep.size() == 1) {
            return new KChoice(sweep.getFirst(), Rule.FIXED);
        }
        double best = sweep.stream().mapToDouble(Clustering::silhouette).max().orElseThrow();
        Clustering chosen = sweep.stream()
                .filter(point -> point.silhouette() >= best - AS_GOOD * Math.abs(best))
                .min(Comparator.comparingDouble(Clustering::daviesBouldin))
                .orElseThrow();
        boolean cutOff = chosen.k() == sweep.getLast().k() && chosen.k() < possible;
        return cutOff ? atKnee(sweep) : new KChoice(chosen, Rule.SILHOUETTE);
    }

    private static KChoice atKnee(List<Clustering> sweep) {
        int knee = Knee.of(
                        sweep.stream().map(Clustering::k).toList(),
                        sweep.stream().map(Clustering::sse).toList())
                .orElse(sweep.getLast().k());
        return new KChoice(
                sweep.stream().filter(point -> point.k() == knee).findFirst().orElseThrow(), Rule.KNEE);
    }
}
