package dev.memorylane.bench.judgement.trip;

/**
 * The part of a painting that a photo shows.
 *
 * @param x centre, in pixels of the canvas
 * @param y centre, in pixels of the canvas
 * @param width in pixels of the canvas
 */
record Aim(double x, double y, double width) {

    /** The same, turned to the right by a share of its width. */
    Aim right(double share) {
        return new Aim(x + share * width, y, width);
    }

    /** Whether two photos so aimed show mostly the same at much the same size. */
    boolean sameViewAs(Aim other) {
        double least = Math.min(width, other.width);
        return Math.max(width, other.width) < 1.5 * least && Math.hypot(x - other.x, y - other.y) < 0.6 * least;
    }
}
