package dev.memorylane.culling.burst;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What makes a burst. The cosine of two vectors means something else to each model, so it is derived from the window by
 * default, see {@link SimilarityCalibration}.
 *
 * @param gap longest time between two neighbours of a burst
 * @param span longest time from the first to the last photo of a burst
 * @param similarity cosine that every two photos of a burst must reach; empty: derived
 * @param contrast how far the derived cosine lies on the way from that of unrelated photos (0) to that of equal ones (1)
 * @param similarityFloor the derived cosine is never below this
 * @param similarityCeiling the derived cosine is never above this
 * @param fallbackSimilarity the cosine where a window has too few unrelated pairs to derive it
 * @param farApart photos at least this far apart in time count as unrelated
 * @param undatedSimilarity cosine that makes near-duplicates of photos without a time in seconds
 */
public record BurstParameters(
        Duration gap,
        Duration span,
        OptionalDouble similarity,
        double contrast,
        double similarityFloor,
        double similarityCeiling,
        double fallbackSimilarity,
        Duration farApart,
        double undatedSimilarity) {

    public BurstParameters {
        Objects.requireNonNull(similarity, "similarity");
        if (gap.isNegative() || span.compareTo(gap) < 0 || farApart.compareTo(span) < 0) {
            throw new IllegalArgumentException(
                    "Burst times must rise: gap " + gap + ", span " + span + ", far apart " + farApart);
        }
        similarity.ifPresent(value -> requireShare("similarity", value));
        requireShare("contrast", contrast);
        requireShare("similarityFloor", similarityFloor);
        requireShare("similarityCeiling", similarityCeiling);
        requireShare("fallbackSimilarity", fallbackSimilarity);
        requireShare("undatedSimilarity", undatedSimilarity);
        if (similarityFloor > similarityCeiling) {
            throw new IllegalArgumentException(
                    "Burst similarity floor " + similarityFloor + " is above its ceiling " + similarityCeiling);
        }
    }

    /** Chosen on 150 photos of one photographer with two models whose unrelated photos lie at cosine .2 and .46. */
    public static BurstParameters defaults() {
        return new BurstParameters(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                OptionalDouble.empty(),
                0.7,
                0.7,
                0.95,
                0.8,
                Duration.ofMinutes(15),
                0.98);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Burst parameter " + name + " is " + value + ", outside 0 to 1");
        }
    }
}
