package dev.memorylane.vision.picture;

/**
 * The first pass of a resize: every row to its new length. Two rows are done at once, one in each half of a 64-bit word:
 * a sum of samples times weights never leaves 32 bits, so that the halves come apart exactly, and one multiplication
 * does for two.
 */
final class PassAcross {
    private static final int HALF = 1 << (Taps.FRACTION_BITS - 1);
    private static final long HALVES = HALF + ((long) HALF << Integer.SIZE);
    private static final long LOWER = 0xFFL;

    private final Taps taps;
    private final int channels;
    private final byte[] out;
    private final long[] rows;

    private PassAcross(Raster in, Taps taps, int height) {
        this.taps = taps;
        this.channels = in.channels();
        this.out = new byte[taps.count() * height * channels];
        this.rows = new long[in.width() * channels];
    }

    /** The rows {@code from} to {@code end - 1}, of which the first becomes row 0. */
    static Raster of(Raster in, Taps taps, int from, int end) {
        int height = end - from;
        PassAcross pass = new PassAcross(in, taps, height);
        for (int y = 0; y < height; y += 2) {
            // An odd last row is paired with itself.
            int below = Math.min(y + 1, height - 1);
            pass.pair(in.samples(), from + y, from + below);
            pass.resize(y, below);
        }
        return new Raster(taps.count(), height, in.channels(), pass.out);
    }

    private void pair(byte[] samples, int upper, int lower) {
        int at = upper * rows.length;
        int below = lower * rows.length;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (samples[at + i] & LOWER) | (samples[below + i] & LOWER) << Integer.SIZE;
        }
    }

    private void resize(int upper, int lower) {
        int stride = taps.count() * channels;
        if (channels == 3) {
            colour(upper * stride, lower * stride);
        } else {
            grey(upper * stride, lower * stride);
        }
    }

    private void colour(int upper, int lower) {
        long[] in = rows;
        int[] weights = taps.weights();
        int length = taps.length();
        for (int x = 0; x < taps.count(); x++) {
            long red = HALVES;
            long green = HALVES;
            long blue = HALVES;
            int at = 3 * taps.first(x);
            int of = x * length;
            for (int i = 0; i < length; i++) {
                long weight = weights[of + i];
                red += in[at + 3 * i] * weight;
                green += in[at + 3 * i + 1] * weight;
                blue += in[at + 3 * i + 2] * weight;
            }
            put(upper + 3 * x, lower + 3 * x, red);
            put(upper + 3 * x + 1, lower + 3 * x + 1, green);
            put(upper + 3 * x + 2, lower + 3 * x + 2, blue);
        }
    }

    private void grey(int upper, int lower) {
        long[] in = rows;
        int[] weights = taps.weights();
        int length = taps.length();
        for (int x = 0; x < taps.count(); x++) {
            long sum = HALVES;
            int at = taps.first(x);
            int of = x * length;
            for (int i = 0; i < length; i++) {
                sum += in[at + i] * weights[of + i];
            }
            put(upper + x, lower + x, sum);
        }
    }

    private void put(int upper, int lower, long sums) {
        int first = (int) sums;
        int second = (int) ((sums - first) >> Integer.SIZE);
        out[upper] = clip(first);
        out[lower] = clip(second);
    }

    private static byte clip(int sum) {
        return (byte) Math.max(0, Math.min(255, sum >> Taps.FRACTION_BITS));
    }
}
