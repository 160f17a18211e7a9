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
        if (filter == ResamplingFilter.NEAREST) {
            return nearest(picture, width, height);
        }
        Raster across = width == picture.width() ? picture : across(picture, width, filter);
        return height == picture.height() ? across : down(across, height, filter);
    }

    private static Raster across(Raster in, int width, ResamplingFilter filter) {
        Taps taps = Taps.of(in.width(), width, filter);
        byte[] out = new byte[width * in.height() * in.channels()];
        for (int y = 0; y < in.height(); y++) {
            int row = y * in.width() * in.channels();
            int to = y * width * in.channels();
            for (int x = 0; x < width; x++) {
                int from = row + taps.first(x) * in.channels();
                for (int c = 0; c < in.channels(); c++) {
                    out[to++] = blend(in.samples(), from + c, in.channels(), taps.weights(x));
                }
            }
        }
        return new Raster(width, in.height(), in.channels(), out);
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
    private static Raster down(Raster in, int height, ResamplingFilter filter) {
        Taps taps = Taps.of(in.height(), height, filter);
        int stride = in.width() * in.channels();
        byte[] out = new byte[stride * height];
        int[] sums = new int[stride];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, HALF);
            int[] weights = taps.weights(y);
            for (int i = 0; i < weights.length; i++) {
                add(sums, in.samples(), (taps.first(y) + i) * stride, weights[i]);
            }
            for (int i = 0; i < stride; i++) {
                out[y * stride + i] = clip(sums[i]);
            }
        }
        return new Raster(in.width(), height, in.channels(), out);
    }

    private static void add(int[] sums, byte[] samples, int from, int weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (samples[from + i] & 0xFF) * weight;
        }
    }

    private static byte clip(int sum) {
        return (byte) Math.clamp(sum >> Taps.FRACTION_BITS, 0, 255);
    }

    private static Raster nearest(Raster in, int width, int height) {
        byte[] out = new byte[width * height * in.channels()];
        int to = 0;
        for (int y = 0; y < height; y++) {
            int row = (int) ((y + 0.5) * in.height() / height) * in.width();
            for (int x = 0; x < width; x++) {
                int from = (row + (int) ((x + 0.5) * in.width() / width)) * in.channels();
                for (int c = 0; c < in.channels(); c++) {
                    out[to++] = in.samples()[from + c];
                }
            }
        }
        return new Raster(width, height, in.channels(), out);
    }
}
