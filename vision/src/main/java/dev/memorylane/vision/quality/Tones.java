package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/** The distribution of luma, as a histogram of its 256 levels. */
final class Tones {
    /** So few pixels are left out at either end: dead and hot ones, and what dust does. */
    private static final double LEFT_OUT = 0.001;

    private final int[] histogram = new int[256];
    private final int pixels;

    private Tones(Raster luma) {
        for (byte sample : luma.samples()) {
            histogram[sample & 0xFF]++;
        }
        pixels = luma.samples().length;
    }

    static Tones of(Raster luma) {
        return new Tones(luma);
    }

    /** 0 black to 1 white. */
    double mean() {
        return (double) sum() / pixels / 255;
    }

    /** Standard deviation: 0 (flat) to 0.5 (half black, half white). */
    double deviation() {
        long squares = 0;
        for (int level = 0; level < histogram.length; level++) {
            squares += (long) histogram[level] * level * level;
        }
        double mean = (double) sum() / pixels;
        return Math.sqrt(Math.max(0, (double) squares / pixels - mean * mean)) / 255;
    }

    /** Luma that a thousandth of the pixels do not exceed, 0..1. */
    double blackPoint() {
        return quantile(LEFT_OUT);
    }

    /** Luma that all but a thousandth of the pixels do not exceed, 0..1. */
    double whitePoint() {
        return quantile(1 - LEFT_OUT);
    }

    private double quantile(double share) {
        int level = 0;
        long below = histogram[0];
        while (below < share * pixels) {
            level++;
            below += histogram[level];
        }
        return level / 255.0;
    }

    private long sum() {
        long sum = 0;
        for (int level = 0; level < histogram.length; level++) {
            sum += (long) histogram[level] * level;
        }
        return sum;
    }
}
