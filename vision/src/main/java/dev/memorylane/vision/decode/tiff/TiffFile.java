package dev.memorylane.vision.decode.tiff;

import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a TIFF (TIFF 6.0, section 2) or BigTIFF, and its directories, read without trust: an offset, a count or
 * a length that leaves the file gives an exception or an absent value, never an allocation.
 */
public final class TiffFile {
    private static final int BIG = 43;

    private final ByteBuffer bytes;
    private final boolean big;
    private final long first;

    private TiffFile(ByteBuffer bytes, boolean big, long first) {
        this.bytes = bytes;
        this.big = big;
        this.first = first;
    }

    /** Reads the header of a TIFF, or of EXIF, which fills some bytes of an array. */
    public static TiffFile read(byte[] array, int from, int length) throws UnreadableException {
        ByteBuffer bytes = ByteBuffer.wrap(array, from, length).slice();
        if (length < 8) {
            throw UnreadableException.truncated();
        }
        bytes.order(bytes.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        boolean big = bytes.getShort(2) == BIG;
        if (big && length < 16) {
            throw UnreadableException.truncated();
        }
        return new TiffFile(bytes, big, big ? bytes.getLong(8) : Integer.toUnsignedLong(bytes.getInt(4)));
    }

    /** The directory of the first page. */
    public TiffDirectory first() throws UnreadableException {
        return directory(first);
    }

    /** The directory at an offset from the header. */
    public TiffDirectory directory(long offset) throws UnreadableException {
        int counter = big ? 8 : 2;
        if (offset < 8 || offset > bytes.limit() - counter) {
            throw UnreadableException.truncated();
        }
        int at = (int) offset;
        long entries = big ? bytes.getLong(at) : Short.toUnsignedInt(bytes.getShort(at));
        int start = at + counter;
        if (entries < 0 || entries > (bytes.limit() - start) / entryBytes()) {
            throw UnreadableException.truncated();
        }
        return TiffDirectory.read(this, start, (int) entries);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    boolean isBig() {
        return big;
    }

    int entryBytes() {
        return big ? 20 : 12;
    }
}
