package dev.memorylane.culling.pick;

import dev.memorylane.culling.Quality;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is looked at when photos are compared; each runs from 0 (worst) to 1 (best) among those compared. */
public enum Signal {
    /** Sharpness of the best tiles over that of the sharpest, without what its noise adds. */
    SHARPNESS,
    /** 1 less how much more a photo is drawn out by movement than the steadiest. */
    STEADINESS,
    /** Closeness of mean luma to the middle. */
    EXPOSURE,
    /** Pixels that kept detail. */
    CLIPPING,
    /** 1 less how much noisier a photo is than the calmest. */
    CALM,
    /** Mean similarity to the others; a frame that the subject half left is unlike its siblings. */
    TYPICALITY,
    /** The person's stars, or the camera's. */
    RATING,
    /** How open the eyes of the worst prominent face are, by a model. */
    EYES("eyes"),
    /** How wholly the subject is in the picture, by a model. */
    FRAMING("framing"),
    /** How pleasing a model finds it. */
    AESTHETICS("aesthetics");

    private final Optional<String> learned;

    Signal() {
        this.learned = Optional.empty();
    }

    Signal(String learned) {
        this.learned = Optional.of(learned);
    }

    /**
     * What models say of it: of those called by its name, alone or with a version after a hyphen ({@code eyes-2}), the
     * worst. A figure outside 0 to 1 is not understood and says nothing.
     */
    OptionalDouble learned(Quality quality) {
        // Asked for each signal of each photo, and mostly no model says anything.
        if (learned.isEmpty() || quality.learned().isEmpty()) {
            return OptionalDouble.empty();
        }
        return quality.learned().entrySet().stream()
                .filter(entry -> isNamed(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .filter(value -> value >= 0 && value <= 1)
                .min();
    }

    private boolean isNamed(String name) {
        return learned.filter(own -> name.equals(own) || name.startsWith(own + "-"))
                .isPresent();
    }
}
