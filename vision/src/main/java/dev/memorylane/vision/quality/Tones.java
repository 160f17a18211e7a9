package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/**
 * Mean and standard deviation of luma, 0..1.
 *
 * @param mean 0 black to 1 white
 * @param deviation 0 (flat) to 0.5 (half black, half white)
 */
record Tones(double mean, double deviation) {
    static Tones of(Raster luma) {
        long sum = 0;
        long squares = 0;
        for (byte sample : luma.samples()) {
            int value = sample & 0xFF;
            sum += value;
            squares += (long) value * value;
        }
        double count = luma.samples().length;
        double mean = sum / count;
        double variance = Math.max(0, squares / count - mean * mean);
        return new Tones(mean / 255, Math.sqrt(variance) / 255);
    }
}
