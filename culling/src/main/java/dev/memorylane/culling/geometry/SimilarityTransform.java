package dev.memorylane.culling.geometry;

/**
 * Turns, scales and moves a picture: (x, y) comes to ({@code a·x − b·y + dx}, {@code b·x + a·y + dy}). Places are in
 * units of the pictures' long sides.
 *
 * @param a scale times cosine of the turn
 * @param b scale times sine of the turn
 * @param dx moved to the right
 * @param dy moved down
 */
public record SimilarityTransform(double a, double b, double dx, double dy) {

    /** How much larger things become. */
    public double scale() {
        return StrictMath.hypot(a, b);
    }

    /** Turn in radians, from x towards y. */
    public double rotation() {
        return StrictMath.atan2(b, a);
    }

    double x(double x, double y) {
        return a * x - b * y + dx;
    }

    double y(double x, double y) {
        return b * x + a * y + dy;
    }
}
