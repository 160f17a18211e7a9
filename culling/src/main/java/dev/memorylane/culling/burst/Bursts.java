package dev.memorylane.culling.burst;

import dev.memorylane.culling.BurstKind;
import java.util.List;
import java.util.Map;

/**
 * The bursts of a window.
 *
 * @param groups each as ascending indices into the photos, in order of their first photos; every photo is in exactly one
 * @param keepAll the kind of the groups of which every photo is needed, by their first index
 */
public record Bursts(List<int[]> groups, Map<Integer, BurstKind> keepAll) {

    public Bursts {
        groups = List.copyOf(groups);
        keepAll = Map.copyOf(keepAll);
    }

    /** What holds a group together. */
    public BurstKind kindOf(int[] group) {
        return keepAll.getOrDefault(group[0], BurstKind.LOOK_ALIKES);
    }

    /** Groups of look-alikes alone. */
    public static Bursts ofLookAlikes(List<int[]> groups) {
        return new Bursts(groups, Map.of());
    }
}
