package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;

/**
 * One field of a directory (TIFF 6.0, section 2).
 *
 * @param type of its values
 * @param count how many it claims; not checked
 * @param at where they are or where their offset is
 */
record Field(int type, long count, long at) {
    private static final int INLINE = 4;

    /** Bytes of a value; 1 for types unknown. */
    private int size() {
        return switch (type) {
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12 -> 8;
            default -> 1;
        };
    }

    /** Where the values begin. */
    long start(ByteView tiff) throws EOFException {
        return count * size() <= INLINE ? at : tiff.u32(at);
    }

    /** A value as a whole number; of a fraction its quotient. */
    long number(ByteView tiff, int index) throws EOFException {
        if (index >= count) {
            throw new EOFException("No value " + index + " of " + count);
        }
        long where = start(tiff) + (long) index * size();
        return switch (type) {
            case 3, 8 -> tiff.u16(where);
            case 4, 9, 13 -> tiff.u32(where);
            case 5, 10 -> tiff.u32(where) / Math.max(1, tiff.u32(where + 4));
            default -> tiff.u8(where);
        };
    }
}
