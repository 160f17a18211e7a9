package dev.memorylane.vision.decode.raw;

import java.util.Optional;

/** Width and height of a photo as the sensor stored it, in pixels. */
record FullSize(int width, int height) {
    private static final int MOST_SIDE = 100_000;

    /** Absent where the numbers are no photo's. */
    static Optional<FullSize> of(long width, long height) {
        boolean isPossible = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE;
        return isPossible ? Optional.of(new FullSize((int) width, (int) height)) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }

    FullSize turned() {
        return new FullSize(height, width);
    }

    boolean isStanding() {
        return height > width;
    }

    boolean isLying() {
        return width > height;
    }

    /** Whether each side differs by a tenth at most. */
    boolean isLike(FullSize other) {
        return Math.abs(width - other.width) * 10L <= other.width
                && Math.abs(height - other.height) * 10L <= other.height;
    }
}
