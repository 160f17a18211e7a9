package dev.memorylane.culling.clock;

import java.time.Duration;
import java.util.Objects;

/**
 * A clock that seems wrong. It is offered to a person and never applied without one.
 *
 * @param camera whose times it would change
 * @param reference the camera whose clock it would then agree with
 * @param shift what to add to the camera's times, in whole seconds
 * @param moments how many moments agree on it
 * @param others how many agree on the best other shift
 */
public record ClockProposal(String camera, String reference, Duration shift, int moments, int others) {

    public ClockProposal {
        Objects.requireNonNull(camera, "camera");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(shift, "shift");
        if (camera.equals(reference) || moments < 1 || others < 0) {
            throw new IllegalArgumentException(
                    "No proposal for " + camera + " by " + reference + ": " + moments + " against " + others);
        }
    }

    /** Share of this shift in what speaks for it and for the best other, 0.5 (a coin flip) to 1. */
    public double confidence() {
        return moments / (double) (moments + others);
    }
}
