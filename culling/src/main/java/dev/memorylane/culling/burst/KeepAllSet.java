package dev.memorylane.culling.burst;

import dev.memorylane.culling.BurstKind;
import java.util.List;

/**
 * A set of which every frame is needed.
 *
 * @param frames ascending indices into the photos
 * @param kind what it is
 */
record KeepAllSet(List<Integer> frames, BurstKind kind) {

    KeepAllSet {
        frames = List.copyOf(frames);
    }
}
