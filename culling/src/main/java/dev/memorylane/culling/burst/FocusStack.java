package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.geometry.Alignment;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.culling.geometry.SimilarityTransform;
import java.util.List;
import java.util.Optional;

/**
 * Recognises focus stacks: frames in quick succession from one place at one exposure, through which the focus wanders. In
 * a good part of the picture it comes, in a good part it goes, and hardly anywhere does it come and go twice. A camera
 * that shakes softens all of a frame at once, which is another thing.
 */
final class FocusStack implements KeepAllRule {
    private static final int LONGEST = 200;

    /** Level of sharpness below which a tile shows nothing to focus on. */
    private static final int TEXTURE = 48;

    /** Focus breathing changes the scale of a picture by some percent. */
    private static final double MOST_BREATHING = 1.12;

    private static final double LEAST_SMOOTH = 0.6;

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
        if (maps.size() < frames.size()) {
            return false;
        }
        int textured = 0;
        int coming = 0;
        int going = 0;
        int smooth = 0;
        for (int tile = 0; tile < maps.getFirst().tiles(); tile++) {
            int[] levels = levels(maps, tile);
            if (most(levels) >= TEXTURE) {
                textured++;
                double change = levels[levels.length - 1] - levels[0];
                coming += change >= parameters.focusRise() ? 1 : 0;
                going += change <= -parameters.focusRise() ? 1 : 0;
                smooth += risesAndFallsOnce(levels) ? 1 : 0;
            }
        }
        double share = parameters.focusShare() * textured;
        return textured > 0 && coming >= share && going >= share && smooth >= LEAST_SMOOTH * textured;
    }

    private static int[] levels(List<LocalFeatures> maps, int tile) {
        return maps.stream().mapToInt(map -> map.sharpness(tile)).toArray();
    }

    private static int most(int[] levels) {
        int most = 0;
        for (int level : levels) {
            most = Math.max(most, level);
        }
        return most;
    }

    /** Up to noise of a third of what counts as focus. */
    private boolean risesAndFallsOnce(int[] levels) {
        double noise = parameters.focusRise() / 3;
        int peak = 0;
        for (int i = 1; i < levels.length; i++) {
            peak = levels[i] > levels[peak] ? i : peak;
        }
        int highest = levels[0];
        for (int i = 1; i <= peak; i++) {
            if (levels[i] < highest - noise) {
                return false;
            }
            highest = Math.max(highest, levels[i]);
        }
        int lowest = levels[peak];
        for (int i = peak + 1; i < levels.length; i++) {
            if (levels[i] > lowest + noise) {
                return false;
            }
            lowest = Math.min(lowest, levels[i]);
        }
        return true;
    }
}
