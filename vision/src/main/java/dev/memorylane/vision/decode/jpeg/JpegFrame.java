package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.UnreadableException;

/**
 * A frame header (ITU-T T.81, B.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 grey, 3 colour, 4 CMYK or YCCK
 * @param unitHeight rows of a minimum coded unit in pixels
 * @param progressive whether each scan refines the whole picture
 */
record JpegFrame(int width, int height, int components, int unitHeight, boolean progressive) {
    /** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** @param length of the content, which begins at {@code at} */
    static JpegFrame read(int marker, byte[] bytes, int at, int length) throws UnreadableException {
        if (length < 6 || length < 6 + 3 * (bytes[at + 5] & 0xFF)) {
            throw UnreadableException.corrupt("its frame header is too short");
        }
        requireCommon(marker, bytes[at] & 0xFF);
        int height = (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
        int width = (bytes[at + 3] & 0xFF) << 8 | bytes[at + 4] & 0xFF;
        int components = bytes[at + 5] & 0xFF;
        if (width == 0 || height == 0) {
            throw UnreadableException.corrupt("it has no picture in it");
        }
        if (components != 1 && components != 3 && components != 4) {
            throw UnreadableException.unsupported("a rare kind of JPEG (" + components + " colour components)");
        }
        return new JpegFrame(width, height, components, unitHeight(bytes, at + 6, components), (marker & 3) == 2);
    }

    private static void requireCommon(int marker, int precision) throws UnreadableException {
        boolean lossless = (marker & 3) == 3;
        boolean hierarchical = marker >= 0xC5 && (marker & 7) >= 5;
        if (precision != 8 || lossless || hierarchical) {
            String kind = lossless ? "lossless" : hierarchical ? "hierarchical" : precision + " bits a sample";
            throw UnreadableException.unsupported("a rare kind of JPEG (" + kind + ")");
        }
    }

    private static int unitHeight(byte[] bytes, int at, int components) {
        int blocks = 1;
        for (int i = 0; components > 1 && i < components; i++) {
            blocks = Math.max(blocks, bytes[at + 3 * i + 1] & 0xF);
        }
        return 8 * Math.min(4, blocks);
    }
}
