package dev.memorylane.culling.burst;

import dev.memorylane.culling.geometry.Alignment;
import dev.memorylane.culling.geometry.SimilarityTransform;
import java.util.List;
import java.util.Optional;

/**
 * Recognises panoramas: at least three frames, each moved on from the one before in one direction by about as much, with
 * an overlap by which they can be joined.
 */
final class Panorama implements KeepAllRule {
    private static final int FEWEST = 3;
    private static final int LONGEST = 100;
    private static final double MOST_ZOOM = 1.15;
    private static final double MOST_TURN = 0.2;

    /** Aside, as a share of the way along. */
    private static final double MOST_ASIDE = 0.5;

    /** A step is at most this many times another. */
    private static final double UNEVENNESS = 2.5;

    private final KeepAllParameters parameters;
    private final LookAlikes pairs;

    Panorama(KeepAllParameters parameters, LookAlikes pairs) {
        this.parameters = parameters;
        this.pairs = pairs;
    }

    /**
     * From one frame to the next.
     *
     * @param across whether to the side; else up or down
     * @param way how far, in widths or heights of the picture, with its sign
     */
    private record Step(boolean across, double way) {
        boolean continues(Step before) {
            double ratio = way / before.way;
            return across == before.across && ratio <= UNEVENNESS && ratio >= 1 / UNEVENNESS;
        }
    }

    @Override
    public int length(List<Integer> frames) {
        double way = 0;
        int length = 1;
        Optional<Step> before = Optional.empty();
        while (length < Math.min(LONGEST, frames.size())) {
            Optional<Step> step = step(frames.get(length - 1), frames.get(length));
            if (step.isEmpty() || !(before.isEmpty() || step.get().continues(before.get()))) {
                break;
            }
            way += Math.abs(step.get().way);
            before = step;
            length++;
        }
        return length >= FEWEST && way >= parameters.drift() ? length : 0;
    }

    private Optional<Step> step(int before, int after) {
        return pairs.between(before, after).compareTo(parameters.panoramaGap()) <= 0
                ? pairs.alignment(before, after).filter(this::isLevel).flatMap(this::step)
                : Optional.empty();
    }

    private boolean isLevel(Alignment alignment) {
        SimilarityTransform transform = alignment.transform().orElseGet(() -> new SimilarityTransform(0, 0, 0, 0));
        return alignment.inliers() >= parameters.leastInliers()
                && transform.scale() <= MOST_ZOOM
                && transform.scale() >= 1 / MOST_ZOOM
                && Math.abs(transform.rotation()) <= MOST_TURN;
    }

    private Optional<Step> step(Alignment alignment) {
        boolean across = Math.abs(alignment.shiftX()) >= Math.abs(alignment.shiftY());
        double way = across ? alignment.shiftX() : alignment.shiftY();
        double aside = across ? alignment.shiftY() : alignment.shiftX();
        boolean drifts = Math.abs(way) >= parameters.leastDrift()
                && Math.abs(way) <= parameters.mostDrift()
                && Math.abs(aside) <= MOST_ASIDE * Math.abs(way);
        return drifts ? Optional.of(new Step(across, way)) : Optional.empty();
    }
}
