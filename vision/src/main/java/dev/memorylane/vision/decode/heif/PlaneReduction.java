package dev.memorylane.vision.decode.heif;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.memorylane.vision.picture.Raster;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Takes a picture out of native memory, each pixel the rounded mean of a square of stored ones: no copy at full size is
 * made. Squares at the right and lower edge are what is left of them. What is transparent shows white behind it.
 *
 * @param stride bytes from row to row
 * @param channels of the plane: 3, or 4 with opacity
 * @param factor side of a square
 */
record PlaneReduction(MemorySegment plane, int width, int height, int stride, int channels, int factor) {
    private static final int RGB = 3;
    private static final int OPAQUE = 255;

    Raster apply() {
        int reducedWidth = Math.ceilDiv(width, factor);
        int reducedHeight = Math.ceilDiv(height, factor);
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(reducedWidth, reducedHeight), RGB)];
        int[] sums = new int[reducedWidth * RGB];
        byte[] row = new byte[width * channels];
        for (int y = 0; y < reducedHeight; y++) {
            int rows = sum(y * factor, row, sums);
            mean(sums, rows, samples, y * sums.length);
        }
        return new Raster(reducedWidth, reducedHeight, RGB, samples);
    }

    /** Sums the rows of one row of squares and returns how many there were. */
    private int sum(int from, byte[] row, int[] sums) {
        Arrays.fill(sums, 0);
        int to = Math.min(height, from + factor);
        for (int y = from; y < to; y++) {
            MemorySegment.copy(plane, JAVA_BYTE, (long) y * stride, row, 0, row.length);
            if (channels > RGB) {
                layOverWhite(row);
            }
            for (int x = 0; x < width; x++) {
                int at = x / factor * RGB;
                sums[at] += row[x * channels] & 0xFF;
                sums[at + 1] += row[x * channels + 1] & 0xFF;
                sums[at + 2] += row[x * channels + 2] & 0xFF;
            }
        }
        return to - from;
    }

    private void layOverWhite(byte[] row) {
        for (int i = 0; i < row.length; i += channels) {
            int alpha = row[i + RGB] & 0xFF;
            for (int c = 0; alpha < OPAQUE && c < RGB; c++) {
                int sample = row[i + c] & 0xFF;
                row[i + c] = (byte) ((sample * alpha + OPAQUE * (OPAQUE - alpha) + OPAQUE / 2) / OPAQUE);
            }
        }
    }

    private void mean(int[] sums, int rows, byte[] samples, int at) {
        for (int i = 0; i < sums.length; i++) {
            int columns = Math.min(factor, width - i / RGB * factor);
            int pixels = columns * rows;
            samples[at + i] = (byte) ((sums[i] + pixels / 2) / pixels);
        }
    }
}
