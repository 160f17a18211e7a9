package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;

/** Shares of pixels in which no channel has anything left to show. */
final class Clipping {
    private static final int DARK = 5;
    private static final int BRIGHT = 250;

    private Clipping() {}

    static double shadows(Raster picture) {
        byte[] samples = picture.samples();
        int clipped = 0;
        for (int i = 0; i < samples.length; i += 3) {
            boolean dark =
                    (samples[i] & 0xFF) <= DARK && (samples[i + 1] & 0xFF) <= DARK && (samples[i + 2] & 0xFF) <= DARK;
            clipped += dark ? 1 : 0;
        }
        return clipped / (samples.length / 3.0);
    }

    static double highlights(Raster picture) {
        byte[] samples = picture.samples();
        int clipped = 0;
        for (int i = 0; i < samples.length; i += 3) {
            boolean bright = (samples[i] & 0xFF) >= BRIGHT
                    && (samples[i + 1] & 0xFF) >= BRIGHT
                    && (samples[i + 2] & 0xFF) >= BRIGHT;
            clipped += bright ? 1 : 0;
        }
        return clipped / (samples.length / 3.0);
    }
}
