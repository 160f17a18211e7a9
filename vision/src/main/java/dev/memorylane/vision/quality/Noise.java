package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;

/**
 * The standard deviation of noise after Immerkær, "Fast noise variance estimation", Computer Vision and Image
 * Understanding 64 (1996): the mean magnitude of a difference of two Laplacians, to which edges and slopes add little. As
 * texture adds something, it is taken per block and the calmest blocks speak for all, without those that are clipped and
 * therefore calmer than the sensor was.
 */
final class Noise {
    private static final int BLOCK = 32;
    /** Of the blocks, how many are calmer than the one that speaks. */
    private static final double CALMEST = 0.1;

    private static final int DARK = 5;
    private static final int BRIGHT = 250;
    private static final double CLIPPED = 0.02;
    private static final double GAIN = Math.sqrt(Math.PI / 2) / 6;

    private final byte[] samples;
    private final int width;

    private Noise(Raster luma) {
        this.samples = luma.samples();
        this.width = luma.width();
    }

    /** In levels of 0..255; 0 where no block can tell. */
    static double of(Raster luma) {
        Noise noise = new Noise(luma);
        double[] deviations = new double[(luma.width() / BLOCK) * (luma.height() / BLOCK)];
        int blocks = 0;
        for (int top = 1; top + BLOCK < luma.height(); top += BLOCK) {
            for (int left = 1; left + BLOCK < luma.width(); left += BLOCK) {
                if (!noise.isClipped(left, top)) {
                    deviations[blocks++] = noise.deviation(left, top);
                }
            }
        }
        Arrays.sort(deviations, 0, blocks);
        return blocks == 0 ? 0 : deviations[(int) (CALMEST * blocks)];
    }

    private boolean isClipped(int left, int top) {
        int clipped = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int at = y * width + left; at < y * width + left + BLOCK; at++) {
                int value = samples[at] & 0xFF;
                clipped += value <= DARK || value >= BRIGHT ? 1 : 0;
            }
        }
        return clipped > CLIPPED * BLOCK * BLOCK;
    }

    private double deviation(int left, int top) {
        long sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int at = y * width + left; at < y * width + left + BLOCK; at++) {
                sum += Math.abs(row(at - width) - 2 * row(at) + row(at + width));
            }
        }
        return GAIN * sum / (BLOCK * BLOCK);
    }

    /** The second difference along a row. */
    private int row(int at) {
        return (samples[at - 1] & 0xFF) - 2 * (samples[at] & 0xFF) + (samples[at + 1] & 0xFF);
    }
}
