package dev.memorylane.vision.picture;

import java.util.Arrays;

/** The second pass of a resize: every column to its new length, row by row, so that memory is read as it lies. */
final class PassDown {
    private static final int HALF = 1 << (Taps.FRACTION_BITS - 1);
    private static final int AT_ONCE = 4;

    private final byte[] in;
    private final int[] weights;
    private final int[] sums;

    private PassDown(Raster in, Taps taps) {
        this.in = in.samples();
        this.weights = taps.weights();
        this.sums = new int[in.width() * in.channels()];
    }

    /** Of a picture whose row 0 is the first row that the taps read. */
    static Raster of(Raster in, Taps taps) {
        PassDown pass = new PassDown(in, taps);
        byte[] out = new byte[pass.sums.length * taps.count()];
        for (int y = 0; y < taps.count(); y++) {
            pass.sum(taps.first(y) - taps.firstInput(), y * taps.length(), taps.length());
            pass.put(out, y * pass.sums.length);
        }
        return new Raster(in.width(), taps.count(), in.channels(), out);
    }

    private void sum(int row, int weight, int length) {
        Arrays.fill(sums, HALF);
        int i = 0;
        for (; i + AT_ONCE <= length; i += AT_ONCE) {
            addFour((row + i) * sums.length, weight + i);
        }
        for (; i < length; i++) {
            add((row + i) * sums.length, weights[weight + i]);
        }
    }

    private void addFour(int from, int weight) {
        int[] to = sums;
        int width = to.length;
        int first = weights[weight];
        int second = weights[weight + 1];
        int third = weights[weight + 2];
        int fourth = weights[weight + 3];
        for (int i = 0; i < width; i++) {
            int at = from + i;
            to[i] += (in[at] & 0xFF) * first
                    + (in[at + width] & 0xFF) * second
                    + (in[at + 2 * width] & 0xFF) * third
                    + (in[at + 3 * width] & 0xFF) * fourth;
        }
    }

    private void add(int from, int weight) {
        int[] to = sums;
        for (int i = 0; i < to.length; i++) {
            to[i] += (in[from + i] & 0xFF) * weight;
        }
    }

    private void put(byte[] out, int at) {
        for (int i = 0; i < sums.length; i++) {
            out[at + i] = (byte) Math.max(0, Math.min(255, sums[i] >> Taps.FRACTION_BITS));
        }
    }
}
