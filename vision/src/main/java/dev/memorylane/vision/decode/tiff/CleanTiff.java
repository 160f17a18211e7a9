package dev.memorylane.vision.decode.tiff;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;

/**
 * A TIFF without its metadata: the file as it is, but with a header that points to a new directory behind its end, in
 * which only the fields are that make the picture. Hostile metadata, loops and further pages then never reach a reader.
 *
 * @param header to be laid over the beginning of the file
 * @param directory to follow the end of the file
 */
@SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
record CleanTiff(byte[] header, byte[] directory) {
    /** Layout, compression and its tables, colours; not the profile, which is applied later. */
    private static final Set<Integer> ESSENTIAL = Set.of(
            256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323, 324, 325, 332, 334,
            338, 339, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532);

    static CleanTiff of(TiffFile tiff, TiffDirectory page) {
        return new CleanTiff(
                header(tiff, tiff.isBig() ? 16 : 8, tiff.bytes().limit()), directory(tiff, page.entriesOf(ESSENTIAL)));
    }

    private static byte[] header(TiffFile tiff, int length, int directoryAt) {
        ByteBuffer header = ByteBuffer.allocate(length).order(tiff.bytes().order());
        header.put(tiff.bytes().slice(0, length));
        if (tiff.isBig()) {
            header.putLong(8, directoryAt);
        } else {
            header.putInt(4, directoryAt);
        }
        return header.array();
    }

    private static byte[] directory(TiffFile tiff, Collection<TiffEntry> entries) {
        int framing = tiff.isBig() ? 16 : 6;
        ByteBuffer directory = ByteBuffer.allocate(framing + entries.size() * tiff.entryBytes())
                .order(tiff.bytes().order());
        if (tiff.isBig()) {
            directory.putLong(entries.size());
        } else {
            directory.putShort((short) entries.size());
        }
        for (TiffEntry entry : entries) {
            directory.put(tiff.bytes().slice(entry.entryAt(), tiff.entryBytes()));
        }
        return directory.array();
    }
}
