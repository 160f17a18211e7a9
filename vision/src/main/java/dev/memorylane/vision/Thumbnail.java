package dev.memorylane.vision;

import java.util.Objects;

/**
 * A small upright picture.
 *
 * @param jpeg the encoded bytes
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // a value object between two layers, never compared
public record Thumbnail(byte[] jpeg, int width, int height) {
    public Thumbnail {
        Objects.requireNonNull(jpeg, "jpeg");
        if (jpeg.length == 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("A thumbnail has bytes and pixels: " + width + "x" + height);
        }
    }
}
