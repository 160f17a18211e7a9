package dev.memorylane.vision.picture;

import java.util.Arrays;

/**
 * Resizes exactly as Pillow's {@code Image.resize} documents it for 8-bit pictures: separable, antialiased, across
 * before down, in fixed point with rounding and clipping to 8 bits after each of the two passes. These are the pixels of
 * Pillow up to 12, behind which the published models were trained; 13 goes down first where that is cheaper and differs
 * by a level here and there.
 */
public final class Resampler {
    private static final int HALF = 1 << (Taps.FRACTION_BITS - 1);

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
        Taps columns = taps(picture.width(), width, window.left(), window.width(), filter);
        Taps rows = taps(picture.height(), height, window.top(), window.height(), filter);
        return down(across(picture, columns, rows), rows);
    }

    private static Taps taps(int inputs, int outputs, int from, int count, ResamplingFilter filter) {
        return inputs == outputs ? Taps.identity(from, count) : Taps.of(inputs, outputs, from, count, filter);
    }

    /** Only the rows that the second pass will read; its first one becomes row 0. */
    private static Raster across(Raster in, Taps columns, Taps rows) {
        int height = rows.endInput() - rows.firstInput();
        byte[] out = new byte[columns.count() * height * in.channels()];
        int to = 0;
        for (int y = 0; y < height; y++) {
            int row = (rows.firstInput() + y) * in.width() * in.channels();
            for (int x = 0; x < columns.count(); x++) {
                int from = row + columns.first(x) * in.channels();
                for (int c = 0; c < in.channels(); c++) {
                    out[to++] = blend(in.samples(), from + c, in.channels(), columns.weights(x));
                }
            }
        }
        return new Raster(columns.count(), height, in.channels(), out);
    }

    private static byte blend(byte[] samples, int from, int step, int[] weights) {
        int sum = HALF;
        int at = from;
        for (int weight : weights) {
            sum += (samples[at] & 0xFF) * weight;
            at += step;
        }
        return clip(sum);
    }

    /** Row by row, so that memory is read in the order in which it lies. */
    private static Raster down(Raster in, Taps rows) {
        int stride = in.width() * in.channels();
        byte[] out = new byte[stride * rows.count()];
        int[] sums = new int[stride];
        for (int y = 0; y < rows.count(); y++) {
            Arrays.fill(sums, HALF);
            int[] weights = rows.weights(y);
            for (int i = 0; i < weights.length; i++) {
                add(sums, in.samples(), (rows.first(y) - rows.firstInput() + i) * stride, weights[i]);
            }
            for (int i = 0; i < stride; i++) {
                out[y * stride + i] = clip(sums[i]);
            }
        }
        return new Raster(in.width(), rows.count(), in.channels(), out);
    }

    private static void add(int[] sums, byte[] samples, int from, int weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (samples[from + i] & 0xFF) * weight;
        }
    }

    private static byte clip(int sum) {
        return (byte) Math.clamp(sum >> Taps.FRACTION_BITS, 0, 255);
    }
}
