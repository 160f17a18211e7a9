package dev.memorylane.culling.burst;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What makes a burst.
 *
 * @param gap longest time between two neighbours of a burst
 * @param span longest time from the first to the last photo of a burst
 * @param similarity cosine that every two photos of a burst must reach; empty: derived from the window, see {@link
 *     SimilarityCalibration}
 * @param similarityFloor the derived cosine is never below this
 * @param similarityCeiling the derived cosine is never above this
 * @param farApart photos at least this far apart are taken to show different things when the cosine is derived
 * @param undatedSimilarity cosine that makes near-duplicates of photos without a usable time
 */
public record BurstParameters(
        Duration gap,
        Duration span,
        OptionalDouble similarity,
        double similarityFloor,
        double similarityCeiling,
        Duration farApart,
        double undatedSimilarity) {

    public BurstParameters {
        Objects.requireNonNull(similarity, "similarity");
        if (gap.isNegative() || span.compareTo(gap) < 0 || farApart.compareTo(span) < 0) {
            throw new IllegalArgumentException(
                    "Burst times must rise: gap " + gap + ", span " + span + ", far apart " + farApart);
        }
        if (!(similarityFloor > 0 && similarityFloor <= similarityCeiling && similarityCeiling <= 1)) {
            throw new IllegalArgumentException("Burst similarity floor " + similarityFloor + " and ceiling "
                    + similarityCeiling + " are no range");
        }
    }

    public static BurstParameters defaults() {
        return new BurstParameters(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                OptionalDouble.empty(),
                0.80,
                0.95,
                Duration.ofMinutes(15),
                0.98);
    }
}
