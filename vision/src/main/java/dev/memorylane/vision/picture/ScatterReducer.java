package dev.memorylane.vision.picture;

/**
 * Takes the pixels of an RGB picture in any order, each once, and keeps it reduced: the rounded mean of the pixels that
 * fall together. Holds two bytes a kept sample, one where nothing is reduced.
 */
public final class ScatterReducer {
    private final int width;
    private final int height;
    private final int factor;
    private final int reducedWidth;
    private final int reducedHeight;
    private final byte[] samples;
    /** Unsigned; 64 pixels of 255 fit. */
    private final short[] sums;

    /** @param factor at most 16, by which both sides are divided, rounded up */
    public ScatterReducer(int width, int height, int factor) {
        if (factor < 1 || factor > 16) {
            throw new IllegalArgumentException("No reduction by " + factor);
        }
        this.width = width;
        this.height = height;
        this.factor = factor;
        this.reducedWidth = Math.ceilDiv(width, factor);
        this.reducedHeight = Math.ceilDiv(height, factor);
        this.samples = new byte[Math.multiplyExact(3 * reducedWidth, reducedHeight)];
        this.sums = factor == 1 ? new short[0] : new short[samples.length];
    }

    /** Takes one pixel. */
    public void pixel(int x, int y, byte[] rgb, int from) {
        int to = 3 * (y / factor * reducedWidth + x / factor);
        for (int c = 0; c < 3; c++) {
            if (factor == 1) {
                samples[to + c] = rgb[from + c];
            } else {
                sums[to + c] += (short) (rgb[from + c] & 0xFF);
            }
        }
    }

    /** The picture, when all pixels were taken. */
    public Raster raster() {
        for (int i = 0; i < sums.length; i++) {
            int x = i / 3 % reducedWidth;
            int y = i / 3 / reducedWidth;
            int together = Math.min(factor, width - x * factor) * Math.min(factor, height - y * factor);
            samples[i] = (byte) (((sums[i] & 0xFFFF) + together / 2) / together);
        }
        return new Raster(reducedWidth, reducedHeight, 3, samples);
    }
}
