package dev.memorylane.ingest.metadata;

/**
 * Pixels across and down, as the container hands them out, before the EXIF orientation.
 *
 * @param width 0 where the file does not say
 * @param height 0 where the file does not say
 */
record PictureSize(int width, int height) {
    private static final PictureSize UNKNOWN = new PictureSize(0, 0);

    /** What is beyond an {@code int} on either side is no size. */
    static PictureSize of(long width, long height) {
        boolean is = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return is ? new PictureSize((int) width, (int) height) : UNKNOWN;
    }

    static PictureSize unknown() {
        return UNKNOWN;
    }

    boolean isKnown() {
        return width > 0;
    }

    long area() {
        return (long) width * height;
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }

    PictureSize or(PictureSize other) {
        return isKnown() ? this : other;
    }
}
