package dev.memorylane.culling.pick;

import dev.memorylane.culling.Quality;

/** When a photo counts as shaken beside a steadier one. */
final class Movement {

    /** What a movement of four thousandths of the long side gives. */
    private static final double SHAKEN = 0.35;
    /** Directed texture is in both frames and takes no part in the difference. */
    private static final double MORE_SHAKEN = 0.15;

    private Movement() {}

    /** How far a photo's movement lies beyond what is noticed beside a steadier photo; 0 if it does not. */
    static double beyond(Quality quality, double steadier) {
        return Math.max(0, quality.motionBlur() - Math.max(SHAKEN, steadier + MORE_SHAKEN));
    }
}
