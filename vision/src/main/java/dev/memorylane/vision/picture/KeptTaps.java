package dev.memorylane.vision.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The taps that were asked for last: the photos of a camera are all of one size or two. Thread-safe. */
final class KeptTaps {
    /** Two axes of each step that a photo goes through, upright and lying. */
    private static final int MOST = 32;

    /** Longer ones, as of a panorama, are made anew: those kept take 8 MB at most. */
    private static final int LONGEST = 1 << 16;

    private static final Map<Axis, Taps> LAST = Collections.synchronizedMap(new LinkedHashMap<>(2 * MOST, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Axis, Taps> eldest) {
            return size() > MOST;
        }
    });

    private KeptTaps() {}

    private record Axis(int inputs, int outputs, int from, int count, ResamplingFilter filter) {}

    /** As {@link Taps#of}, or each input by itself where the axis keeps its length. */
    static Taps of(int inputs, int outputs, int from, int count, ResamplingFilter filter) {
        if (inputs == outputs) {
            return Taps.identity(from, count);
        }
        Axis axis = new Axis(inputs, outputs, from, count, filter);
        Taps kept = LAST.get(axis);
        return kept == null ? made(axis) : kept;
    }

    private static Taps made(Axis axis) {
        Taps taps = Taps.of(axis.inputs, axis.outputs, axis.from, axis.count, axis.filter);
        if (taps.weights().length <= LONGEST) {
            LAST.put(axis, taps);
        }
        return taps;
    }
}
