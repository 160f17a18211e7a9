package dev.memorylane.vision.decode.heif;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.memorylane.vision.picture.Raster;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Takes a picture out of native memory, each pixel the rounded mean of a square of stored ones: no copy at full size is
 * made. Squares at the right and lower edge are what is left of them.
 *
 * @param stride bytes from row to row
 * @param factor side of a square
 */
record PlaneReduction(MemorySegment plane, int width, int height, int stride, int factor) {
    private static final int CHANNELS = 3;

    Raster apply() {
        int reducedWidth = Math.ceilDiv(width, factor);
        int reducedHeight = Math.ceilDiv(height, factor);
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(reducedWidth, reducedHeight), CHANNELS)];
        int rowSamples = reducedWidth * CHANNELS;
        if (factor == 1) {
            for (int y = 0; y < height; y++) {
                MemorySegment.copy(plane, JAVA_BYTE, (long) y * stride, samples, y * rowSamples, rowSamples);
            }
        } else {
            byte[] row = new byte[width * CHANNELS];
            int[] sums = new int[rowSamples];
            for (int y = 0; y < reducedHeight; y++) {
                int rows = sum(y * factor, row, sums);
                mean(sums, rows, samples, y * rowSamples);
            }
        }
        return new Raster(reducedWidth, reducedHeight, CHANNELS, samples);
    }

    /** Sums the rows of one row of squares and returns how many there were. */
    private int sum(int from, byte[] row, int[] sums) {
        Arrays.fill(sums, 0);
        int to = Math.min(height, from + factor);
        for (int y = from; y < to; y++) {
            MemorySegment.copy(plane, JAVA_BYTE, (long) y * stride, row, 0, row.length);
            for (int x = 0; x < width; x++) {
                int at = x / factor * CHANNELS;
                sums[at] += row[x * CHANNELS] & 0xFF;
                sums[at + 1] += row[x * CHANNELS + 1] & 0xFF;
                sums[at + 2] += row[x * CHANNELS + 2] & 0xFF;
            }
        }
        return to - from;
    }

    private void mean(int[] sums, int rows, byte[] samples, int at) {
        for (int i = 0; i < sums.length; i++) {
            int columns = Math.min(factor, width - i / CHANNELS * factor);
            int pixels = columns * rows;
            samples[at + i] = (byte) ((sums[i] + pixels / 2) / pixels);
        }
    }
}
