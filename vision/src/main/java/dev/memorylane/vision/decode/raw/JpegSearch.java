package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;

/**
 * Finds JPEGs in a file whose tables lead to none, by the bytes with which they begin: Minolta's, Sigma's, Canon's first
 * RAW and whatever else is rare. The whole file is read once.
 */
final class JpegSearch {
    /** Beginnings looked at: a hostile file may have nothing else. */
    private static final int MOST_TRIED = 1000;

    private JpegSearch() {}

    static void read(byte[] bytes, ByteView file, RawContents contents) throws EOFException {
        int tried = 0;
        for (int at = 0; at < bytes.length - 3 && tried < MOST_TRIED; at++) {
            boolean isStart = bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD8 && bytes[at + 2] == (byte) 0xFF;
            tried += isStart ? 1 : 0;
            if (isStart && JpegHead.read(file.from(at)).isPresent()) {
                contents.preview(file, at, bytes.length - (long) at);
            }
        }
    }
}
