package dev.memorylane.culling.scene;

import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.kmeans.Knee;
import java.util.List;

/**
 * Chooses the number of scenes out of a sweep:
 *
 * <ol>
 *   <li>one, if all bursts coincide, or if they are alike on average and no silhouette is clear;
 *   <li>as many as bursts, if even the two closest are strangers;
 *   <li>else, of the numbers from the square root of half the bursts on (the rule of thumb of Mardia, Kent and Bibby 1979;
 *       below it, a few outliers against all the rest have the best silhouette), the largest whose silhouette is within the tolerance of the best: rather a pick too many than one too
 *       few, and the more so where no silhouette is clear;
 *   <li>but if that is the last number tried, and more scenes would have been possible, the range was cut off while the
 *       silhouette still rose and its maximum says nothing: then the knee of the SSE.
 * </ol>
 */
final class SceneChoice {

    private final SceneParameters parameters;

    SceneChoice(SceneParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param sweep ascending k, beginning with 1
     * @param possible largest k that could have been tried
     * @param cosines of the bursts
     */
    Clustering choose(List<Clustering> sweep, int possible, InnerProducts cosines) {
        double best = sweep.stream().mapToDouble(Clustering::silhouette).max().orElseThrow();
        if (possible == 1 || (cosines.mean() >= parameters.alikeSimilarity() && best < parameters.clearSilhouette())) {
            return sweep.getFirst();
        }
        if (sweep.getLast().k() == cosines.size() && greatestCosine(cosines) < parameters.strangerSimilarity()) {
            return sweep.getLast();
        }
        return bySilhouette(sweep, possible, cosines.size());
    }

    private Clustering bySilhouette(List<Clustering> sweep, int possible, int bursts) {
        Clustering chosen = leading(sweep, bursts);
        boolean cutOff = chosen.k() == sweep.getLast().k() && chosen.k() < possible;
        return cutOff ? atKnee(sweep) : chosen;
    }

    /** The third rule: the largest number that is about as good as the best. */
    Clustering leading(List<Clustering> sweep, int bursts) {
        double best = best(sweep, bursts);
        double least = best - Math.abs(best) * toleranceAt(best);
        return several(sweep, bursts).reversed().stream()
                .filter(point -> point.silhouette() >= least)
                .findFirst()
                .orElseGet(sweep::getLast);
    }

    /** The best silhouette of those that the third rule looks at; 0 where it finds none. */
    static double best(List<Clustering> sweep, int bursts) {
        return several(sweep, bursts).stream()
                .mapToDouble(Clustering::silhouette)
                .max()
                .orElse(0);
    }

    private static List<Clustering> several(List<Clustering> sweep, int bursts) {
        return sweep.stream()
                .filter(point -> isInner(point, bursts) && point.k() >= fewest(bursts))
                .toList();
    }

    double toleranceAt(double best) {
        return best < parameters.clearSilhouette() ? parameters.weakTolerance() : parameters.silhouetteTolerance();
    }

    private static double fewest(int bursts) {
        return Math.sqrt(bursts / 2.0);
    }

    /** Where the silhouette is defined. */
    private static boolean isInner(Clustering point, int bursts) {
        return point.k() > 1 && point.k() < bursts;
    }

    static Clustering atKnee(List<Clustering> sweep) {
        int knee = Knee.of(
                        sweep.stream().map(Clustering::k).toList(),
                        sweep.stream().map(Clustering::sse).toList())
                .orElse(sweep.getLast().k());
        return sweep.stream().filter(point -> point.k() == knee).findFirst().orElseThrow();
    }

    private static double greatestCosine(InnerProducts cosines) {
        double greatest = -1;
        for (int i = 0; i < cosines.size(); i++) {
            for (int j = 0; j < i; j++) {
                greatest = Math.max(greatest, cosines.product(i, j));
            }
        }
        return greatest;
    }
}
