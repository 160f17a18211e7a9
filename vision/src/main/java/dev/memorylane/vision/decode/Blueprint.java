package dev.memorylane.vision.decode;

import java.util.List;

/**
 * What the outer structure of a file tells before any pixel is decoded.
 *
 * @param type JPEG or PNG
 * @param width of the stored picture in pixels
 * @param height of the stored picture in pixels
 * @param scans passes over the picture; more than one makes a JPEG decoder hold all coefficients
 * @param essential the parts that carry the picture, without metadata, comments and what follows the end
 */
record Blueprint(FileType type, int width, int height, int scans, List<Span> essential) {
    /** Bytes of a file. */
    record Span(int from, int length) {}

    Blueprint {
        essential = List.copyOf(essential);
    }

    long pixels() {
        return (long) width * height;
    }

    int shortSide() {
        return Math.min(width, height);
    }

    /** Bytes of the essential parts together. */
    int essentialLength() {
        return essential.stream().mapToInt(Span::length).sum();
    }
}
