package dev.memorylane.culling.geometry;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** Makes local features out of nothing, and the same features seen through a transform. Pictures are 512 × 384 pixels. */
public final class PaintedFeatures {
    public static final int WIDTH = 512;
    public static final int HEIGHT = 384;
    private static final double SUBPIXELS = 64;
    private static final byte[] EVEN = new byte[64];

    private final double[][] places;
    private final byte[][] descriptors;

    private PaintedFeatures(double[][] places, byte[][] descriptors) {
        this.places = places;
        this.descriptors = descriptors;
    }

    /** Keypoints anywhere with descriptors of their own. */
    public static PaintedFeatures random(int count, long seed) {
        Random random = new Random(seed);
        double[][] places = new double[count][];
        byte[][] descriptors = new byte[count][128];
        for (int i = 0; i < count; i++) {
            places[i] = new double[] {random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT};
            random.nextBytes(descriptors[i]);
        }
        return new PaintedFeatures(places, descriptors);
    }

    /** Every keypoint moved by a transform in pixels; what leaves the picture is gone. Descriptors get a little noise. */
    public PaintedFeatures seenThrough(double scale, double degrees, double dx, double dy, long seed) {
        Random random = new Random(seed);
        double a = scale * Math.cos(Math.toRadians(degrees));
        double b = scale * Math.sin(Math.toRadians(degrees));
        double[][] moved = new double[places.length][];
        byte[][] noisy = new byte[places.length][];
        int kept = 0;
        for (int i = 0; i < places.length; i++) {
            double x = a * places[i][0] - b * places[i][1] + dx + random.nextGaussian() / 2;
            double y = b * places[i][0] + a * places[i][1] + dy + random.nextGaussian() / 2;
            if (x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT) {
                moved[kept] = new double[] {x, y};
                noisy[kept++] = noisy(descriptors[i], random);
            }
        }
        return new PaintedFeatures(Arrays.copyOf(moved, kept), Arrays.copyOf(noisy, kept));
    }

    /** Further to the right, out of the picture too. */
    public PaintedFeatures shifted(double pixels) {
        double[][] moved = Arrays.stream(places)
                .map(place -> new double[] {place[0] + pixels, place[1]})
                .toArray(double[][]::new);
        return new PaintedFeatures(moved, descriptors);
    }

    /** Some keypoints of each. */
    public PaintedFeatures with(PaintedFeatures other) {
        double[][] both = Arrays.copyOf(places, places.length + other.places.length);
        byte[][] descriptions = Arrays.copyOf(descriptors, both.length);
        System.arraycopy(other.places, 0, both, places.length, other.places.length);
        System.arraycopy(other.descriptors, 0, descriptions, places.length, other.places.length);
        return new PaintedFeatures(both, descriptions);
    }

    /** The same descriptors at other places. */
    public PaintedFeatures scattered(long seed) {
        return new PaintedFeatures(random(places.length, seed).places, descriptors);
    }

    public LocalFeatures features() {
        return features(EVEN);
    }

    /** With a map of sharpness. */
    public LocalFeatures features(byte[] sharpness) {
        ByteBuffer where = ByteBuffer.allocate(4 * places.length);
        ByteBuffer what = ByteBuffer.allocate(128 * places.length);
        for (int i = 0; i < places.length; i++) {
            where.putShort((short) Math.round(places[i][0] * SUBPIXELS));
            where.putShort((short) Math.round(places[i][1] * SUBPIXELS));
            what.put(descriptors[i]);
        }
        return new LocalFeatures(WIDTH, HEIGHT, where.array(), what.array(), sharpness);
    }

    private static byte[] noisy(byte[] descriptor, Random random) {
        byte[] noisy = new byte[descriptor.length];
        for (int d = 0; d < noisy.length; d++) {
            noisy[d] = (byte) Math.clamp((descriptor[d] & 0xFF) + Math.round(8 * random.nextGaussian()), 0, 255);
        }
        return noisy;
    }
}
