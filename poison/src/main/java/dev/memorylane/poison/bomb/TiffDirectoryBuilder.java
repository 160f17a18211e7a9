package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;

/** One directory of a little-endian TIFF, entry by entry. */
final class TiffDirectoryBuilder {
    static final int SHORT = 3;
    static final int LONG = 4;

    private final FileBuilder entries = FileBuilder.littleEndian();
    private int count;

    TiffDirectoryBuilder entry(int tag, int type, long values, long value) {
        entries.u16(tag, type).u32(values, value);
        count++;
        return this;
    }

    /** Width, height, one strip of RGB and how it is compressed. */
    TiffDirectoryBuilder picture(long width, long height, int compression, long stripAt, long stripBytes) {
        return entry(256, LONG, 1, width)
                .entry(257, LONG, 1, height)
                .entry(258, SHORT, 1, 8)
                .entry(259, SHORT, 1, compression)
                .entry(262, SHORT, 1, 1)
                .entry(273, LONG, 1, stripAt)
                .entry(277, SHORT, 1, 1)
                .entry(278, LONG, 1, height)
                .entry(279, LONG, 1, stripBytes);
    }

    /** Count of entries, entries, offset of the next directory. */
    byte[] bytes(long next) {
        return FileBuilder.littleEndian()
                .u16(count)
                .raw(entries.bytes())
                .u32(next)
                .bytes();
    }

    /** A file that begins with this directory at 8. */
    FileBuilder file(long next) {
        return FileBuilder.littleEndian().text("II*\0").u32(8).raw(bytes(next));
    }
}
