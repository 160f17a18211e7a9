package dev.memorylane.culling.burst;

import java.time.Duration;

/**
 * What makes a set of which every frame is needed.
 *
 * @param gap longest time between two frames of a bracket or a focus stack, beside the exposure itself
 * @param panoramaGap longest time between two frames of a panorama
 * @param leastStep smallest step of an exposure ladder in stops
 * @param leastRange smallest range of an exposure ladder in stops
 * @param unevenness how far a step may be from the mean of the ladder's steps, as a share of it
 * @param leastInliers keypoints that two neighbours of a focus stack or panorama must share
 * @param still how far two neighbours of a focus stack may be moved, in widths or heights of the picture
 * @param leastStack frames of the smallest focus stack
 * @param focusRise levels of sharpness, 16 to the doubling of energy, by which a tile in focus stands out
 * @param focusShare of the tiles through which the focus passes, those that must have it early, and as many late
 * @param leastDrift least that two neighbours of a panorama are moved, in widths or heights of the picture
 * @param mostDrift most that two neighbours of a panorama are moved, in widths or heights of the picture
 * @param drift how far a panorama goes from its first frame to its last, in widths or heights of the picture
 */
public record KeepAllParameters(
        Duration gap,
        Duration panoramaGap,
        double leastStep,
        double leastRange,
        double unevenness,
        int leastInliers,
        double still,
        int leastStack,
        double focusRise,
        double focusShare,
        double leastDrift,
        double mostDrift,
        double drift) {

    public KeepAllParameters {
        if (gap.isNegative() || panoramaGap.isNegative() || leastStack < 3 || leastInliers < 3) {
            throw new IllegalArgumentException("Keep-all sets need gaps that are not negative and at least 3 frames and"
                    + " inliers: " + gap + ", " + panoramaGap + ", " + leastStack + ", " + leastInliers);
        }
    }

    /** Cameras bracket at up to 9 frames with steps of a third to 3 stops; panoramas overlap by a sixth to five sixths. */
    public static KeepAllParameters defaults() {
        return new KeepAllParameters(
                Duration.ofSeconds(3), Duration.ofSeconds(10), 0.3, 1, 0.25, 6, 0.06, 4, 12, 0.15, 0.15, 0.85, 0.6);
    }
}
