package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Previews that a maker's note points to. The layouts are documented by ExifTool's tag tables; what offsets count from
 * differs: the file, the note, or a header of the note's own.
 */
final class MakerNote {
    private static final int NIKON_HEADER = 10;
    private static final int NIKON_PREVIEW = 0x0011;
    private static final int OLYMPUS_SETTINGS = 0x2020;
    private static final int OLYMPUS_START = 0x0101;
    private static final int OLYMPUS_LENGTH = 0x0102;
    private static final int PENTAX_LENGTH = 0x0003;
    private static final int PENTAX_START = 0x0004;
    private static final int MINOLTA_START = 0x0088;
    private static final int MINOLTA_LENGTH = 0x0089;
    private static final int SAMSUNG_PREVIEW = 0x0035;

    private final ByteView tiff;
    private final long start;
    private final ByteView note;
    private final RawContents contents;

    private MakerNote(ByteView tiff, long start, RawContents contents) throws EOFException {
        this.tiff = tiff;
        this.start = start;
        this.note = tiff.from(start);
        this.contents = contents;
    }

    static void read(List<Directory> directories, RawContents contents) {
        for (Directory directory : directories) {
            OptionalLong start = directory.start(Directory.MAKER_NOTE);
            try {
                if (start.isPresent()) {
                    new MakerNote(directory.tiff(), start.getAsLong(), contents).read();
                }
            } catch (EOFException e) {
                // A broken note has no preview; the others may.
            }
        }
    }

    private void read() throws EOFException {
        if (note.says(0, "Nikon\0")) {
            nikon();
        } else if (note.says(0, "OLYMPUS\0")) {
            olympus(note.order(order(8)), 12);
        } else if (note.says(0, "OM SYSTEM\0")) {
            olympus(note.order(order(12)), 16);
        } else if (note.says(0, "OLYMP\0")) {
            olympus(tiff, start + 8);
        } else if (note.says(0, "AOC\0")) {
            pointed(Directory.read(tiff.order(order(4)), start + 6), PENTAX_START, PENTAX_LENGTH);
        } else if (note.says(0, "PENTAX \0")) {
            pointed(Directory.read(note.order(order(8)), 10), PENTAX_START, PENTAX_LENGTH);
        } else {
            plain();
        }
    }

    private ByteOrder order(int at) {
        return note.says(at, "MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private void nikon() throws EOFException {
        ByteView own = note.from(NIKON_HEADER).order(order(NIKON_HEADER));
        follow(Directory.read(own, own.u32(4)), NIKON_PREVIEW);
    }

    private void olympus(ByteView base, long at) {
        Directory directory = Directory.read(base, at);
        pointed(directory, MINOLTA_START, MINOLTA_LENGTH);
        below(directory, OLYMPUS_SETTINGS).ifPresent(settings -> pointed(settings, OLYMPUS_START, OLYMPUS_LENGTH));
    }

    /** Minolta, Sony and Samsung begin with the directory. */
    private void plain() {
        Directory directory = Directory.read(tiff, start);
        pointed(directory, MINOLTA_START, MINOLTA_LENGTH);
        follow(directory, SAMSUNG_PREVIEW);
    }

    private void follow(Directory directory, int tag) {
        below(directory, tag).ifPresent(found -> TiffRaw.previews(found, contents));
    }

    /** The field is an offset, or the directory itself lies in it. */
    private static Optional<Directory> below(Directory directory, int tag) {
        OptionalLong at = directory.count(tag) == 1 ? directory.number(tag) : directory.start(tag);
        return at.isPresent() ? Optional.of(Directory.read(directory.tiff(), at.getAsLong())) : Optional.empty();
    }

    private void pointed(Directory directory, int startTag, int lengthTag) {
        OptionalLong at = directory.number(startTag);
        OptionalLong length = directory.number(lengthTag);
        if (at.isPresent() && length.isPresent()) {
            contents.preview(directory.tiff(), at.getAsLong(), length.getAsLong());
        }
    }
}
