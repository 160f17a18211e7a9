package dev.memorylane.vision.decode.heif;

/**
 * What a coded picture says it decodes to.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pictures how many are decoded to have the one
 * @param bytesPerPixel of the decoded planes: 1.5 for 8 bits at 4:2:0, 6 for more bits at 4:4:4
 */
record CodedSize(long width, long height, int pictures, double bytesPerPixel) {
    static final CodedSize NONE = new CodedSize(0, 0, 0, 0);
    /** Beyond any limit, and still no overflow when multiplied. */
    private static final long MOST_SIDE = 1 << 24;

    private static final int MOST_PICTURES = 1 << 14;

    /** At least as large in each respect as both. */
    CodedSize max(CodedSize other) {
        return new CodedSize(
                Math.max(width, other.width),
                Math.max(height, other.height),
                Math.max(pictures, other.pictures),
                Math.max(bytesPerPixel, other.bytesPerPixel));
    }

    CodedSize withPictures(int count) {
        return new CodedSize(width, height, count, bytesPerPixel);
    }

    long pixels() {
        return area(width, height);
    }

    /** Pixels of all pictures that are decoded, each at least as large as an area. */
    long allPixels(long atLeast) {
        return Math.max(pixels(), atLeast) * Math.clamp(pictures, 1, MOST_PICTURES);
    }

    /** Width times height, without overflow: what is too large stays too large. */
    static long area(long width, long height) {
        return Math.min(width, MOST_SIDE) * Math.min(height, MOST_SIDE);
    }

    /**
     * Bytes that a pixel takes in separate planes.
     *
     * @param chroma {@code chroma_format_idc}: 0 none, 1 quarter, 2 half, 3 full resolution
     * @param bits of a sample
     */
    static double bytesPerPixel(int chroma, int bits) {
        double samples =
                switch (chroma) {
                    case 0 -> 1;
                    case 1 -> 1.5;
                    case 2 -> 2;
                    default -> 3;
                };
        return bits > Byte.SIZE ? 2 * samples : samples;
    }
}
