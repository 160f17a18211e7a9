package dev.memorylane.vision.decode.webp;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;

/**
 * The header of the compressed pixels (RFC 6386, 9.1; RFC 9649, 3.4), which the decoder believes.
 *
 * @param width in pixels
 * @param height in pixels
 * @param alpha whether a lossless picture says it is transparent somewhere
 */
record WebpFrame(int width, int height, boolean alpha) {
    static WebpFrame read(byte[] file, Span chunk, boolean lossless) throws UnreadableException {
        if (chunk.length() < 8 + (lossless ? 5 : 10)) {
            throw UnreadableException.truncated();
        }
        int at = chunk.from() + 8;
        return lossless ? lossless(file, at) : lossy(file, at);
    }

    private static WebpFrame lossless(byte[] file, int at) throws UnreadableException {
        if (file[at] != 0x2F) {
            throw UnreadableException.corrupt("its picture does not begin as one");
        }
        int bits = file[at + 1] & 0xFF | (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF) << 16 | file[at + 4] << 24;
        return new WebpFrame((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, (bits >> 28 & 1) == 1);
    }

    private static WebpFrame lossy(byte[] file, int at) throws UnreadableException {
        boolean starts = file[at + 3] == (byte) 0x9D && file[at + 4] == 0x01 && file[at + 5] == 0x2A;
        int width = (file[at + 6] & 0xFF | (file[at + 7] & 0xFF) << 8) & 0x3FFF;
        int height = (file[at + 8] & 0xFF | (file[at + 9] & 0xFF) << 8) & 0x3FFF;
        if (!starts || (file[at] & 1) != 0 || width == 0 || height == 0) {
            throw UnreadableException.corrupt("its picture does not begin as one");
        }
        return new WebpFrame(width, height, false);
    }
}
