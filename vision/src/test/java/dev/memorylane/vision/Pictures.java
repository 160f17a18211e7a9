package dev.memorylane.vision;

import dev.memorylane.vision.picture.Raster;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Pictures drawn for tests, the same for the same seed. */
public final class Pictures {
    private Pictures() {}

    /** A sky-to-ground gradient with coloured discs and hard edges. */
    public static Raster scene(int width, int height, long seed) {
        Random random = new Random(seed);
        byte[] samples = new byte[width * height * 3];
        int[] sky = colour(random);
        int[] ground = colour(random);
        for (int i = 0; i < samples.length; i++) {
            int y = i / 3 / width;
            samples[i] = (byte) (sky[i % 3] + (ground[i % 3] - sky[i % 3]) * y / height);
        }
        Raster picture = new Raster(width, height, 3, samples);
        for (int i = 0; i < 40; i++) {
            disc(
                    picture,
                    random.nextInt(width),
                    random.nextInt(height),
                    width / 40 + random.nextInt(Math.max(1, width / 12)),
                    colour(random));
        }
        return picture;
    }

    /** Steep ramps with noise on them, as {@code vision/parity/preprocess.py} draws them. */
    public static Raster ramps(int width, int height) {
        byte[] samples = new byte[width * height * 3];
        for (int i = 0; i < samples.length; i++) {
            int noise = (int) (i * 2654435761L + 40503);
            noise = (noise ^ (noise >>> 15)) * (int) 2246822519L >>> 26;
            samples[i] = (byte) (i / 3 % width * 7 + i / 3 / width * 13 + i % 3 * 50 + noise);
        }
        return new Raster(width, height, 3, samples);
    }

    /** One colour all over. */
    public static Raster flat(int width, int height, int red, int green, int blue) {
        byte[] samples = new byte[width * height * 3];
        for (int i = 0; i < samples.length; i += 3) {
            samples[i] = (byte) red;
            samples[i + 1] = (byte) green;
            samples[i + 2] = (byte) blue;
        }
        return new Raster(width, height, 3, samples);
    }

    /** The picture some pixels further left, its right edge repeated. */
    public static Raster moved(Raster picture, int pixels) {
        byte[] samples = new byte[picture.samples().length];
        for (int i = 0; i < samples.length; i++) {
            int x = Math.min(picture.width() - 1, i / 3 % picture.width() + pixels);
            samples[i] = (byte) picture.at(x, i / 3 / picture.width(), i % 3);
        }
        return new Raster(picture.width(), picture.height(), 3, samples);
    }

    /** Each sample changed on its own. */
    public static Raster mapped(Raster picture, IntUnaryOperator change) {
        byte[] samples = picture.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) Math.clamp(change.applyAsInt(samples[i] & 0xFF), 0, 255);
        }
        return new Raster(picture.width(), picture.height(), picture.channels(), samples);
    }

    private static void disc(Raster picture, int cx, int cy, int radius, int[] colour) {
        for (int y = Math.max(0, cy - radius); y < Math.min(picture.height(), cy + radius); y++) {
            for (int x = Math.max(0, cx - radius); x < Math.min(picture.width(), cx + radius); x++) {
                if ((x - cx) * (x - cx) + (y - cy) * (y - cy) < radius * radius) {
                    for (int c = 0; c < 3; c++) {
                        picture.samples()[(y * picture.width() + x) * 3 + c] = (byte) colour[c];
                    }
                }
            }
        }
    }

    private static int[] colour(Random random) {
        return new int[] {random.nextInt(256), random.nextInt(256), random.nextInt(256)};
    }
}
