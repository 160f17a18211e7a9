package dev.memorylane.culling.burst;

import dev.memorylane.culling.geometry.LocalFeatures;
import java.util.List;

/**
 * How the focus goes through a series of frames, by the maps of their sharpness. Where it wanders, some tiles are clearly
 * sharper in the first half of the frames and some in the second, and each grows sharp and soft again but once. Where a
 * hand shakes, or one frame is out of focus, all are sharp in the same frames.
 */
final class FocusDrift {
    /** Level of sharpness below which a tile shows nothing to focus on. */
    private static final int TEXTURE = 48;

    /** Of the tiles that show something, those through which the focus must pass. */
    private static final double LEAST_CHANGING = 0.4;

    private static final double LEAST_SMOOTH = 0.6;

    private final KeepAllParameters parameters;
    private final List<LocalFeatures> maps;
    private int textured;
    private int changing;
    private int early;
    private int late;
    private int smooth;

    FocusDrift(KeepAllParameters parameters, List<LocalFeatures> maps) {
        this.parameters = parameters;
        this.maps = maps;
        for (int tile = 0; tile < maps.getFirst().tiles(); tile++) {
            count(levels(tile));
        }
    }

    boolean wanders() {
        double fewest = parameters.focusShare() * changing;
        return changing > 0
                && changing >= LEAST_CHANGING * textured
                && early >= fewest
                && late >= fewest
                && smooth >= LEAST_SMOOTH * changing;
    }

    private void count(int[] levels) {
        int peak = peak(levels);
        if (levels[peak] < TEXTURE) {
            return;
        }
        textured++;
        if (levels[peak] - lowest(levels) >= parameters.focusRise()) {
            changing++;
            double between = most(levels, 0, levels.length / 2) - most(levels, levels.length / 2, levels.length);
            early += between >= parameters.focusRise() / 2 ? 1 : 0;
            late += between <= -parameters.focusRise() / 2 ? 1 : 0;
            smooth += isSmooth(levels, 0, peak) && isSmooth(levels, levels.length - 1, peak) ? 1 : 0;
        }
    }

    private int[] levels(int tile) {
        return maps.stream().mapToInt(map -> map.sharpness(tile)).toArray();
    }

    private static int peak(int[] levels) {
        int peak = 0;
        for (int i = 1; i < levels.length; i++) {
            peak = levels[i] > levels[peak] ? i : peak;
        }
        return peak;
    }

    private static int most(int[] levels, int from, int to) {
        int most = levels[from];
        for (int i = from; i < to; i++) {
            most = Math.max(most, levels[i]);
        }
        return most;
    }

    private static int lowest(int[] levels) {
        int lowest = levels[0];
        for (int level : levels) {
            lowest = Math.min(lowest, level);
        }
        return lowest;
    }

    /** Whether it only rises from an end to the peak, up to noise of a third of what counts as focus. */
    private boolean isSmooth(int[] levels, int end, int peak) {
        double noise = parameters.focusRise() / 3;
        int highest = levels[end];
        for (int i = end; i != peak; i += Integer.signum(peak - end)) {
            if (levels[i] < highest - noise) {
                return false;
            }
            highest = Math.max(highest, levels[i]);
        }
        return true;
    }
}
