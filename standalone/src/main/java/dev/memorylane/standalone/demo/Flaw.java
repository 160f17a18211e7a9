package dev.memorylane.standalone.demo;

/** What went wrong with a frame. */
sealed interface Flaw {

    /** Nothing: sharp and well exposed. */
    record None() implements Flaw {}

    /**
     * The camera moved while the shutter was open.
     *
     * @param length of the trail, in pixels of the photo
     * @param angle of the trail, in radians
     */
    record Shaken(double length, double angle) implements Flaw {}

    /**
     * Focused elsewhere.
     *
     * @param radius of the circle of confusion, in pixels of the photo
     */
    record OutOfFocus(int radius) implements Flaw {}

    /**
     * Too much or too little light.
     *
     * @param stops above (positive) or below what was right
     */
    record Misexposed(double stops) implements Flaw {}
}
