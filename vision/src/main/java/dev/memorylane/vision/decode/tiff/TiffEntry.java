package dev.memorylane.vision.decode.tiff;

import java.nio.ByteBuffer;

/**
 * One field of a directory, whose values are known to lie in the file.
 *
 * @param entryAt index of the field in the directory
 * @param type of its values as TIFF numbers them
 * @param count how many values
 * @param at index of the first value
 */
record TiffEntry(int entryAt, int type, int count, int at) {
    /** Bytes of a value of each type: byte, ASCII, short, long, rational, signed ones, float, double, IFD, long8. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    /** Bytes of a value; 0 for a type that does not exist. */
    static int size(int type) {
        return type > 0 && type < SIZES.length ? SIZES[type] : 0;
    }

    int bytes() {
        return count * size(type);
    }

    /** A whole number; of a rational the numerator. */
    long number(ByteBuffer file, int index) {
        int where = at + index * size(type);
        return switch (type) {
            case 3 -> Short.toUnsignedLong(file.getShort(where));
            case 8 -> file.getShort(where);
            case 4, 5, 13 -> Integer.toUnsignedLong(file.getInt(where));
            case 9, 10 -> file.getInt(where);
            case 11 -> (long) file.getFloat(where);
            case 12 -> (long) file.getDouble(where);
            case 16, 17, 18 -> file.getLong(where);
            default -> Byte.toUnsignedLong(file.get(where));
        };
    }
}
