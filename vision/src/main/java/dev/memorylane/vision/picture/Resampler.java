package dev.memorylane.vision.picture;

/**
 * Resizes exactly as Pillow's {@code Image.resize} documents it for 8-bit pictures: separable, antialiased, across
 * before down, in fixed point with rounding and clipping to 8 bits after each of the two passes. These are the pixels of
 * Pillow up to 12, behind which the published models were trained; 13 goes down first where that is cheaper and differs
 * by a level here and there.
 */
public final class Resampler {
    private Resampler() {}

    /** The picture at another size; the same object if the size is the same. */
    public static Raster resize(Raster picture, int width, int height, ResamplingFilter filter) {
        return resize(picture, width, height, filter, Window.whole(width, height));
    }

    /**
     * Part of the picture at another size, to the same pixels that a resize of the whole and a crop would give. What is
     * outside the part costs neither time nor memory, however long a side of the whole would be.
     *
     * @param width of the whole resized picture
     * @param height of the whole resized picture
     * @param window within the whole resized picture
     */
    public static Raster resize(Raster picture, int width, int height, ResamplingFilter filter, Window window) {
        if ((long) window.left() + window.width() > width || (long) window.top() + window.height() > height) {
            throw new IllegalArgumentException(window + " is no part of " + width + "x" + height);
        }
        if (width == picture.width() && height == picture.height() && window.equals(Window.whole(width, height))) {
            return picture;
        }
        if (filter == ResamplingFilter.NEAREST) {
            return Nearest.resize(picture, width, height, window);
        }
        Taps columns = KeptTaps.of(picture.width(), width, window.left(), window.width(), filter);
        Taps rows = KeptTaps.of(picture.height(), height, window.top(), window.height(), filter);
        // Only the rows that the second pass will read.
        return PassDown.of(PassAcross.of(picture, columns, rows.firstInput(), rows.endInput()), rows);
    }
}
