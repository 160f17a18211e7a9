package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Place;

/**
 * How the camera was set.
 *
 * @param aperture f-number
 * @param perSecond the shutter was open for one second divided by this
 * @param iso sensitivity
 */
record Exposure(double aperture, int perSecond, int iso) {

    /** As its program would choose for the light of the place, and longer or shorter where that explains the flaw. */
    static Exposure of(Shot shot) {
        Exposure right = rightFor(shot.place());
        return switch (shot.flaw()) {
            case Flaw.None() -> right;
            case Flaw.OutOfFocus(int radius) -> right;
            case Flaw.Shaken(double length, double angle) -> right.slower(8);
            case Flaw.Misexposed(double stops) -> right.slower(Math.pow(2, stops));
        };
    }

    private static Exposure rightFor(Place place) {
        return switch (place) {
            case CITY -> new Exposure(1.8, 80, 3200);
            case RAIN -> new Exposure(1.8, 125, 2500);
            case HARBOUR -> new Exposure(2.8, 200, 800);
            case BALLOONS, LAVENDER, SNOW -> new Exposure(4, 250, 400);
            case FOREST, MARKET -> new Exposure(2.8, 250, 640);
            case LAKE, BEACH, SUNFLOWERS, GATE -> new Exposure(5.6, 640, 100);
        };
    }

    private Exposure slower(double times) {
        return new Exposure(aperture, (int) Math.max(4, Math.round(perSecond / times)), iso);
    }
}
