package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/**
 * Shares of pixels in which no channel has anything left to show, 0..1.
 *
 * @param shadows all channels nearly 0
 * @param highlights all channels nearly full
 */
record Clipping(double shadows, double highlights) {
    private static final int DARK = 5;
    private static final int BRIGHT = 250;

    static Clipping of(Raster picture) {
        byte[] samples = picture.samples();
        int dark = 0;
        int bright = 0;
        for (int i = 0; i < samples.length; i += 3) {
            int red = samples[i] & 0xFF;
            int green = samples[i + 1] & 0xFF;
            int blue = samples[i + 2] & 0xFF;
            dark += Math.max(red, Math.max(green, blue)) <= DARK ? 1 : 0;
            bright += Math.min(red, Math.min(green, blue)) >= BRIGHT ? 1 : 0;
        }
        double pixels = samples.length / 3.0;
        return new Clipping(dark / pixels, bright / pixels);
    }
}
