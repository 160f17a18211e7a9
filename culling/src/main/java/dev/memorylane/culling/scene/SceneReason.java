package dev.memorylane.culling.scene;

import dev.memorylane.culling.SweepPoint;
import dev.memorylane.culling.kmeans.Clustering;
import java.util.List;

/**
 * Which rule of {@link SceneChoice} chose the number of scenes, told from the figures that are kept of a sweep.
 *
 * @param rule which
 * @param best the best silhouette that it looked at; 0 where it looked at none
 * @param tolerance share of that by which the chosen number may lie below it
 */
public record SceneReason(Rule rule, double best, double tolerance) {

    /** What decided. */
    public enum Rule {
        /** One number alone was tried: somebody asked for it. */
        ASKED,
        /** All bursts coincide. */
        ONE_BURST,
        /** All are alike, and no silhouette is clear. */
        ALIKE,
        /** Not even the two closest bursts are alike. */
        STRANGERS,
        /** The largest number whose silhouette is about the best. */
        SILHOUETTE,
        /** The silhouette still rose where the range ended: the knee of the SSE. */
        KNEE,
        /** None that is known: another version chose. */
        UNKNOWN
    }

    private static final int[] NO_LABELS = {};

    /**
     * @param sweep by ascending k, one of them chosen
     * @param bursts how many there are
     */
    public static SceneReason of(List<SweepPoint> sweep, int bursts) {
        List<Clustering> figures = sweep.stream().map(SceneReason::figures).toList();
        int chosen = sweep.stream()
                .filter(SweepPoint::chosen)
                .mapToInt(SweepPoint::k)
                .findFirst()
                .orElse(0);
        double best = SceneChoice.best(figures, bursts);
        double tolerance = new SceneChoice(SceneParameters.defaults()).toleranceAt(best);
        return new SceneReason(rule(figures, chosen, bursts), best, tolerance);
    }

    private static Rule rule(List<Clustering> sweep, int chosen, int bursts) {
        if (chosen == 0) {
            return Rule.UNKNOWN;
        }
        if (sweep.size() == 1) {
            return chosen == 1 && bursts == 1 ? Rule.ONE_BURST : Rule.ASKED;
        }
        if (chosen == 1) {
            return Rule.ALIKE;
        }
        return ofSeveral(sweep, chosen, bursts);
    }

    private static Rule ofSeveral(List<Clustering> sweep, int chosen, int bursts) {
        boolean last = chosen == sweep.getLast().k();
        if (last && sweep.getLast().silhouette() == 0) {
            return Rule.STRANGERS;
        }
        int leading = new SceneChoice(SceneParameters.defaults())
                .leading(sweep, bursts)
                .k();
        if (chosen == leading) {
            return Rule.SILHOUETTE;
        }
        boolean cutOff = leading == sweep.getLast().k();
        return cutOff && chosen == SceneChoice.atKnee(sweep).k() ? Rule.KNEE : Rule.UNKNOWN;
    }

    private static Clustering figures(SweepPoint point) {
        return new Clustering(point.k(), NO_LABELS, point.sse(), point.silhouette(), point.daviesBouldin());
    }
}
