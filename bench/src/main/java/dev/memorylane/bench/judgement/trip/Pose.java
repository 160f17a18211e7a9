package dev.memorylane.bench.judgement.trip;

/**
 * How the camera was held, against its aim.
 *
 * @param right shift as a share of the frame's width
 * @param down shift as a share of the frame's width
 * @param turn in radians
 * @param zoom 1 for the width of the aim, more for closer
 */
record Pose(double right, double down, double turn, double zoom) {

    /** On a tripod. */
    static final Pose STILL = new Pose(0, 0, 0, 1);
}
