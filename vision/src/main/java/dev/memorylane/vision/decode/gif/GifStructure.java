package dev.memorylane.vision.decode.gif;

import dev.memorylane.vision.decode.UnreadableException;

/**
 * The first frame of a GIF (GIF89a, sections 18 and 20) on its canvas.
 *
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 * @param left column of the canvas where the frame begins
 * @param top row of the canvas where the frame begins
 * @param frameWidth in pixels
 * @param frameHeight in pixels
 */
record GifStructure(int width, int height, int left, int top, int frameWidth, int frameHeight) {
    private static final int SCREEN = 6;
    private static final int DESCRIPTOR = 10;

    static GifStructure read(byte[] bytes) throws UnreadableException {
        if (bytes.length < SCREEN + 7) {
            throw UnreadableException.truncated();
        }
        int frame = firstFrame(bytes, SCREEN + 7 + paletteBytes(bytes[SCREEN + 4]));
        int left = unsigned(bytes, frame + 1);
        int top = unsigned(bytes, frame + 3);
        int frameWidth = unsigned(bytes, frame + 5);
        int frameHeight = unsigned(bytes, frame + 7);
        if (frameWidth == 0 || frameHeight == 0) {
            throw UnreadableException.corrupt("its first frame has no pixels");
        }
        int width = Math.max(unsigned(bytes, SCREEN), left + frameWidth);
        int height = Math.max(unsigned(bytes, SCREEN + 2), top + frameHeight);
        return new GifStructure(width, height, left, top, frameWidth, frameHeight);
    }

    private static int paletteBytes(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Index of the first image descriptor; extensions before it are passed over. */
    private static int firstFrame(byte[] bytes, int from) throws UnreadableException {
        int at = from;
        while (at < bytes.length - DESCRIPTOR) {
            switch (bytes[at]) {
                case ',' -> {
                    return at;
                }
                case '!' -> at = endOfBlocks(bytes, at + 2);
                case ';' -> throw UnreadableException.corrupt("it has no picture in it");
                default -> throw UnreadableException.corrupt("an unknown block at byte " + at);
            }
        }
        throw UnreadableException.truncated();
    }

    private static int endOfBlocks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xFF);
        }
        return at + 1;
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
