package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import java.util.Random;

/** Pictures with known faults: blurred by a known kernel, noisy to a known deviation. */
final class Textures {
    private Textures() {}

    /** Overlapping discs of random size and grey, as seen at any distance: natural statistics ("dead leaves"). */
    static Raster leaves(int width, int height, long seed) {
        Random random = new Random(seed);
        byte[] samples = new byte[width * height];
        for (int i = 0; i < 6000; i++) {
            // Radii by the inverse cube law, which makes the picture look the same at every scale.
            double radius = Math.min(width / 4.0, 3 / Math.sqrt(1e-4 + random.nextDouble()));
            disc(samples, width, random.nextInt(width), random.nextInt(height), radius, (byte)
                    (40 + random.nextInt(176)));
        }
        return new Raster(width, height, 1, samples);
    }

    /** Upright bars with sharp edges. */
    static Raster fence(int width, int height) {
        byte[] samples = new byte[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i % width / 9 % 2 == 0 ? 60 : 190);
        }
        return new Raster(width, height, 1, samples);
    }

    /** Grey as a colour picture. */
    static Raster colour(Raster grey) {
        byte[] samples = new byte[3 * grey.samples().length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = grey.samples()[i / 3];
        }
        return new Raster(grey.width(), grey.height(), 3, samples);
    }

    /** The same Gaussian noise in all channels of a pixel, in levels of 0..255. */
    static Raster noisy(Raster picture, double deviation, long seed) {
        Random random = new Random(seed);
        byte[] samples = picture.samples().clone();
        for (int i = 0; i < samples.length; i += picture.channels()) {
            double added = deviation * random.nextGaussian();
            for (int c = 0; c < picture.channels(); c++) {
                samples[i + c] = (byte) Math.clamp(Math.round((samples[i + c] & 0xFF) + added), 0, 255);
            }
        }
        return new Raster(picture.width(), picture.height(), picture.channels(), samples);
    }

    private static void disc(byte[] samples, int width, int cx, int cy, double radius, byte grey) {
        int height = samples.length / width;
        int reach = (int) radius;
        for (int y = Math.max(0, cy - reach); y <= Math.min(height - 1, cy + reach); y++) {
            int half = (int) Math.sqrt(radius * radius - (y - cy) * (y - cy));
            for (int x = Math.max(0, cx - half); x <= Math.min(width - 1, cx + half); x++) {
                samples[y * width + x] = grey;
            }
        }
    }
}
