package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A directory of a TIFF, an EXIF or a maker note. Fields that do not hold together count as absent: of a damaged file the
 * rest is of use.
 */
final class Directory {
    static final int WIDTH = 0x0100;
    static final int HEIGHT = 0x0101;
    static final int PHOTOMETRIC = 0x0106;
    static final int STRIP_OFFSETS = 0x0111;
    static final int ORIENTATION = 0x0112;
    static final int STRIP_LENGTHS = 0x0117;
    static final int TILE_OFFSETS = 0x0144;
    static final int TILE_LENGTHS = 0x0145;
    static final int SUB_DIRECTORIES = 0x014A;
    static final int JPEG_OFFSET = 0x0201;
    static final int JPEG_LENGTH = 0x0202;
    static final int EXIF = 0x8769;
    static final int MAKER_NOTE = 0x927C;
    static final int EXIF_WIDTH = 0xA002;
    static final int EXIF_HEIGHT = 0xA003;
    static final int DEFAULT_CROP_SIZE = 0xC620;

    private static final int FIELD = 12;
    /** Cameras write some three hundred into the largest. */
    private static final int MOST_FIELDS = 1024;

    private final ByteView tiff;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final long end;

    private Directory(ByteView tiff, long end) {
        this.tiff = tiff;
        this.end = end;
    }

    /** The directory at an offset; empty where there is none. Its first fields, as many as a bound and the file allow. */
    static Directory read(ByteView tiff, long offset) {
        try {
            int count = tiff.u16(offset);
            Directory directory = new Directory(tiff, offset + 2 + (long) count * FIELD);
            for (long at = offset + 2; at < directory.end && tiff.has(at, FIELD); at += FIELD) {
                if (directory.fields.size() == MOST_FIELDS) {
                    break;
                }
                directory.fields.putIfAbsent(tiff.u16(at), new Field(tiff.u16(at + 2), tiff.u32(at + 4), at + 8));
            }
            return directory;
        } catch (EOFException e) {
            return new Directory(tiff, tiff.length());
        }
    }

    /** What offsets of this directory count from. */
    ByteView tiff() {
        return tiff;
    }

    OptionalLong number(int tag) {
        return number(tag, 0);
    }

    /** One of the values of a field. */
    OptionalLong number(int tag, int index) {
        try {
            Field field = fields.get(tag);
            return field == null ? OptionalLong.empty() : OptionalLong.of(field.number(tiff, index));
        } catch (EOFException e) {
            return OptionalLong.empty();
        }
    }

    /** How many values a field claims. */
    long count(int tag) {
        Field field = fields.get(tag);
        return field == null ? 0 : field.count();
    }

    /** Where the values of a field begin. */
    OptionalLong start(int tag) {
        try {
            Field field = fields.get(tag);
            return field == null ? OptionalLong.empty() : OptionalLong.of(field.start(tiff));
        } catch (EOFException e) {
            return OptionalLong.empty();
        }
    }

    /** Offset of the next directory; empty at the end of the chain. */
    OptionalLong next() {
        try {
            long next = tiff.u32(end);
            return next == 0 ? OptionalLong.empty() : OptionalLong.of(next);
        } catch (EOFException e) {
            return OptionalLong.empty();
        }
    }
}
