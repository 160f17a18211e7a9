package dev.memorylane.culling.geometry;

import java.nio.ByteBuffer;

/**
 * Keypoints of a picture with their SIFT descriptors, and how sharp its tiles are. Places are in units of the picture's
 * long side, so that pictures of any size compare. Immutable.
 */
public final class LocalFeatures {
    /** Numbers of a descriptor. */
    static final int DESCRIPTOR = 128;

    private static final int PLACE = 4;
    private static final int TILES = 64;
    private static final double SUBPIXELS = 64;

    private final double width;
    private final double height;
    private final double[] x;
    private final double[] y;
    private final byte[] descriptors;
    private final byte[] sharpness;

    /**
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     * @param places x and y of each keypoint as unsigned 16-bit big-endian numbers in 64ths of a pixel
     * @param descriptors 128 unsigned bytes for each keypoint
     * @param sharpness of 8 × 8 tiles, left to right, top down: 16 steps for each doubling, unsigned
     * @throws IllegalArgumentException if the parts do not fit each other
     */
    public LocalFeatures(int width, int height, byte[] places, byte[] descriptors, byte[] sharpness) {
        if (width < 1 || height < 1 || sharpness.length != TILES) {
            throw new IllegalArgumentException("No local features: a picture of " + width + "x" + height
                    + " with sharpness of " + sharpness.length + " tiles");
        }
        int count = descriptors.length / DESCRIPTOR;
        if (descriptors.length != count * DESCRIPTOR || places.length != count * PLACE) {
            throw new IllegalArgumentException("No local features: " + places.length + " bytes of places do not fit "
                    + descriptors.length + " of descriptors");
        }
        double longSide = Math.max(width, height);
        this.width = width / longSide;
        this.height = height / longSide;
        this.x = new double[count];
        this.y = new double[count];
        ByteBuffer from = ByteBuffer.wrap(places);
        for (int i = 0; i < count; i++) {
            x[i] = Short.toUnsignedInt(from.getShort()) / SUBPIXELS / longSide;
            y[i] = Short.toUnsignedInt(from.getShort()) / SUBPIXELS / longSide;
        }
        this.descriptors = descriptors.clone();
        this.sharpness = sharpness.clone();
    }

    /** How many keypoints there are. */
    public int count() {
        return x.length;
    }

    /** Share of the long side; 1 where it is the long one. */
    public double width() {
        return width;
    }

    /** Share of the long side; 1 where it is the long one. */
    public double height() {
        return height;
    }

    /** Sharpness of a tile, 0 to 255: 16 steps for each doubling of the energy of its details. */
    public int sharpness(int tile) {
        return Byte.toUnsignedInt(sharpness[tile]);
    }

    /** Tiles of the map of sharpness. */
    public int tiles() {
        return TILES;
    }

    double x(int keypoint) {
        return x[keypoint];
    }

    double y(int keypoint) {
        return y[keypoint];
    }

    /** One number of a descriptor, 0 to 255. */
    int descriptor(int keypoint, int number) {
        return Byte.toUnsignedInt(descriptors[keypoint * DESCRIPTOR + number]);
    }
}
