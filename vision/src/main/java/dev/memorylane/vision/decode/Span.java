package dev.memorylane.vision.decode;

import java.util.List;

/**
 * Some bytes of a file.
 *
 * @param from index of the first
 * @param length how many
 */
public record Span(int from, int length) {
    public Span {
        if (from < 0 || length < 0) {
            throw new IllegalArgumentException("No bytes " + from + " + " + length);
        }
    }

    /** The bytes of several spans, one after the other. */
    public static byte[] join(byte[] file, List<Span> spans) {
        byte[] joined = new byte[spans.stream().mapToInt(Span::length).sum()];
        int at = 0;
        for (Span span : spans) {
            System.arraycopy(file, span.from, joined, at, span.length);
            at += span.length;
        }
        return joined;
    }
}
