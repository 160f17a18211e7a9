package dev.memorylane.culling.burst;

import dev.memorylane.culling.geometry.GeometryParameters;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What makes a burst. Nothing is derived from the photos at hand, so that a burst is the same in every window.
 *
 * @param gap longest time between two neighbours of a burst
 * @param span longest time from the first to the last photo of a burst
 * @param likelihood that a photo must reach in the mean with those of its burst, by {@link Witness}
 * @param leastLikelihood that every two photos of a burst must reach
 * @param unrelated the cosine of unrelated photos of the model; empty if nobody measured it
 * @param secondsUnknown seconds that are assumed between two photos whose times have none
 * @param mostCoarse photos of one time without seconds that are compared with each other at most
 * @param witness how two photos are judged
 * @param geometry how two pictures are laid over each other
 * @param keepAll what makes a set of which every frame is needed
 */
public record BurstParameters(
        Duration gap,
        Duration span,
        double likelihood,
        double leastLikelihood,
        OptionalDouble unrelated,
        double secondsUnknown,
        int mostCoarse,
        WitnessParameters witness,
        GeometryParameters geometry,
        KeepAllParameters keepAll) {

    public BurstParameters {
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(keepAll, "keepAll");
        if (gap.isNegative() || span.compareTo(gap) < 0) {
            throw new IllegalArgumentException("Burst times must rise: gap " + gap + ", span " + span);
        }
        if (!(leastLikelihood >= 0
                && leastLikelihood <= likelihood
                && likelihood <= 1
                && secondsUnknown >= 0
                && mostCoarse > 0)) {
            throw new IllegalArgumentException("Bursts of likelihood " + likelihood + ", with " + secondsUnknown
                    + " unknown seconds and " + mostCoarse + " photos without seconds, cannot be looked for");
        }
    }

    /** Chosen on 150 photos of one photographer, whose bursts have gaps of up to 36 and spans of up to 78 seconds. */
    public static BurstParameters defaults() {
        return new BurstParameters(
                Duration.ofSeconds(40),
                Duration.ofSeconds(120),
                0.5,
                0.1,
                OptionalDouble.empty(),
                60,
                1000,
                WitnessParameters.defaults(),
                GeometryParameters.defaults(),
                KeepAllParameters.defaults());
    }

    /** The same for photos of a model, whose cosines count for what was measured of it. */
    public BurstParameters ofModel(String modelKey) {
        return new BurstParameters(
                gap,
                span,
                likelihood,
                leastLikelihood,
                KnownModels.unrelatedCosine(modelKey),
                secondsUnknown,
                mostCoarse,
                witness,
                geometry,
                keepAll);
    }
}
