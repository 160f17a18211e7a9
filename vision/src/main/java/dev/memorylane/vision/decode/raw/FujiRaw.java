package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;

/** Fujifilm's RAF: a header of fixed offsets, big-endian, a whole JPEG with EXIF, and a table about the sensor. */
final class FujiRaw {
    private static final int JPEG_OFFSET = 84;
    private static final int JPEG_LENGTH = 88;
    private static final int TABLE_OFFSET = 92;
    private static final int CROPPED_SIZE = 0x0111;
    private static final int MOST_RECORDS = 256;

    private FujiRaw() {}

    static void read(ByteView file, RawContents contents) throws EOFException {
        contents.preview(file, file.u32(JPEG_OFFSET), file.u32(JPEG_LENGTH));
        try {
            table(file, file.u32(TABLE_OFFSET), contents);
        } catch (EOFException e) {
            // The preview tells its size itself.
        }
    }

    private static void table(ByteView file, long offset, RawContents contents) throws EOFException {
        long records = Math.min(MOST_RECORDS, file.u32(offset));
        long at = offset + 4;
        for (long i = 0; i < records; i++) {
            if (file.u16(at) == CROPPED_SIZE) {
                contents.fullSize(FullSize.of(file.u16(at + 6), file.u16(at + 4)));
            }
            at += 4 + file.u16(at + 2);
        }
    }
}
