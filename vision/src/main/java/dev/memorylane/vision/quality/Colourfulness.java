package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/**
 * M3 of Hasler and Süsstrunk 2003: spread plus 0.3 times the mean distance from grey, on the opponent axes red-green and
 * yellow-blue.
 */
final class Colourfulness {
    private long sum1;
    private long sum2;
    private long squares1;
    private long squares2;

    private Colourfulness() {}

    static double of(Raster picture) {
        Colourfulness totals = new Colourfulness();
        byte[] samples = picture.samples();
        for (int i = 0; i < samples.length; i += 3) {
            totals.add(samples[i] & 0xFF, samples[i + 1] & 0xFF, samples[i + 2] & 0xFF);
        }
        return totals.metric(samples.length / 3.0);
    }

    /** Yellow-blue is kept doubled, so that all sums are whole numbers. */
    private void add(int red, int green, int blue) {
        int redGreen = red - green;
        int yellowBlueTwice = red + green - 2 * blue;
        sum1 += redGreen;
        squares1 += (long) redGreen * redGreen;
        sum2 += yellowBlueTwice;
        squares2 += (long) yellowBlueTwice * yellowBlueTwice;
    }

    private double metric(double count) {
        double mean1 = sum1 / count;
        double mean2 = sum2 / count / 2;
        double variance1 = squares1 / count - mean1 * mean1;
        double variance2 = squares2 / count / 4 - mean2 * mean2;
        return Math.sqrt(Math.max(0, variance1 + variance2)) + 0.3 * Math.sqrt(mean1 * mean1 + mean2 * mean2);
    }
}
