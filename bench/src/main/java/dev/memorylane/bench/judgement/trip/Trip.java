package dev.memorylane.bench.judgement.trip;

import java.util.List;

/**
 * All photos of a trip with what is true of them.
 *
 * @param seed it was drawn from
 * @param frames in the order they were taken
 */
public record Trip(long seed, List<Frame> frames) {

    public Trip {
        frames = List.copyOf(frames);
    }
}
