package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.geometry.Alignment;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.culling.geometry.SimilarityTransform;
import java.util.List;
import java.util.Optional;

/**
 * Recognises focus stacks: frames in quick succession from one place at one exposure, through which the focus wanders, see
 * {@link FocusDrift}.
 */
final class FocusStack implements KeepAllRule {
    private static final int LONGEST = 200;

    /** Focus breathing changes the scale of a picture by some percent. */
    private static final double MOST_BREATHING = 1.12;

    private final KeepAllParameters parameters;
    private final LookAlikes pairs;

    FocusStack(KeepAllParameters parameters, LookAlikes pairs) {
        this.parameters = parameters;
        this.pairs = pairs;
    }

    @Override
    public int length(List<Integer> frames) {
        int length = 1;
        while (length < Math.min(LONGEST, frames.size()) && isSameView(frames.get(length - 1), frames.get(length))) {
            length++;
        }
        return length >= parameters.leastStack() && focusWanders(frames.subList(0, length)) ? length : 0;
    }

    private boolean isSameView(int before, int after) {
        return pairs.between(before, after).compareTo(parameters.gap()) <= 0
                && isSameExposure(pairs.photo(before), pairs.photo(after))
                && pairs.alignment(before, after).filter(this::isStill).isPresent();
    }

    private static boolean isSameExposure(CandidatePhoto before, CandidatePhoto after) {
        Optional<Exposure> one = before.exposure();
        Optional<Exposure> other = after.exposure();
        return one.map(Exposure::seconds).equals(other.map(Exposure::seconds))
                && one.map(Exposure::aperture).equals(other.map(Exposure::aperture))
                && one.map(Exposure::iso).equals(other.map(Exposure::iso));
    }

    private boolean isStill(Alignment alignment) {
        double scale = alignment.transform().map(SimilarityTransform::scale).orElse(0.0);
        return alignment.inliers() >= parameters.leastInliers()
                && scale <= MOST_BREATHING
                && scale >= 1 / MOST_BREATHING
                && Math.abs(alignment.shiftX()) <= parameters.still()
                && Math.abs(alignment.shiftY()) <= parameters.still();
    }

    private boolean focusWanders(List<Integer> frames) {
        List<LocalFeatures> maps =
                frames.stream().flatMap(frame -> pairs.features(frame).stream()).toList();
        return maps.size() == frames.size() && new FocusDrift(parameters, maps).wanders();
    }
}
