package dev.memorylane.culling;

/** Rounds figures of a shortlist, so that the last bits of arithmetic never make a new revision. */
final class Rounding {

    private static final double SCALE = 1e6;

    private Rounding() {}

    /** To 6 digits after the point; halves away from zero upwards; never negative zero. */
    static double six(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Figure " + value + " cannot be recorded");
        }
        return Math.rint(value * SCALE) / SCALE + 0.0;
    }
}
