package dev.memorylane.culling.burst;

import dev.memorylane.culling.BurstKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds sets that look like bursts and are none: their frames are to be merged or joined, and each is needed. A set is
 * made of frames in direct succession; of two readings of a frame the one that the earlier frames begin holds.
 */
final class KeepAllFinder {

    /** In the order in which they are tried: what a camera wrote down tells more than what pictures show. */
    private final Map<BurstKind, KeepAllRule> rules = new TreeMap<>();

    KeepAllFinder(KeepAllParameters parameters, LookAlikes pairs) {
        rules.put(BurstKind.EXPOSURE_BRACKET, new ExposureLadder(parameters, pairs));
        rules.put(BurstKind.FOCUS_STACK, new FocusStack(parameters, pairs));
        rules.put(BurstKind.PANORAMA, new Panorama(parameters, pairs));
    }

    /** @param run frames of one camera in capture order */
    List<KeepAllSet> in(List<Integer> run) {
        List<KeepAllSet> sets = new ArrayList<>();
        int at = 0;
        while (at < run.size()) {
            List<Integer> rest = run.subList(at, run.size());
            int taken = 1;
            for (Map.Entry<BurstKind, KeepAllRule> rule : rules.entrySet()) {
                int length = rule.getValue().length(rest);
                if (length > 0) {
                    sets.add(new KeepAllSet(rest.subList(0, length), rule.getKey()));
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return sets;
    }
}
