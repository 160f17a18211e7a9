package dev.memorylane.vision.features;

import java.util.Objects;

/**
 * The strongest SIFT keypoints of a picture (Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 60,
 * 2004), quantised, and where it is sharp. All arrays are in the order of the keypoints, the strongest first.
 *
 * @param width of the picture they were found in, in pixels
 * @param height of the picture they were found in, in pixels
 * @param places x and y of each keypoint as unsigned 16-bit big-endian numbers, in 64ths of a pixel
 * @param descriptors 128 unsigned bytes for each keypoint, as OpenCV quantises them
 * @param sharpness for each of 8 × 8 tiles, from left to right, top down, {@code round(16 · log2(1 + e))} as an unsigned
 *     byte, e being the mean squared 4-neighbour Laplacian of the luma of 0..255
 */
@SuppressWarnings("ArrayRecordComponent") // a value object between two layers, never compared
public record LocalFeatures(int width, int height, byte[] places, byte[] descriptors, byte[] sharpness) {
    /** Numbers of a descriptor. */
    public static final int DESCRIPTOR = 128;

    /** Bytes of a place. */
    public static final int PLACE = 4;

    /** Tiles of the map of sharpness. */
    public static final int TILES = 64;

    public LocalFeatures {
        Objects.requireNonNull(places, "places");
        if (width < 1 || height < 1 || sharpness.length != TILES) {
            throw new IllegalArgumentException(
                    "No features of a picture of " + width + "x" + height + " in " + sharpness.length + " tiles");
        }
        if (descriptors.length == 0
                || descriptors.length % DESCRIPTOR != 0
                || places.length / PLACE != descriptors.length / DESCRIPTOR) {
            throw new IllegalArgumentException(
                    places.length + " bytes of places do not fit " + descriptors.length + " of descriptors");
        }
    }

    /** How many keypoints there are, at least one. */
    public int count() {
        return descriptors.length / DESCRIPTOR;
    }
}
