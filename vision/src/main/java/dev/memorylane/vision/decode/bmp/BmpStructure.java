package dev.memorylane.vision.decode.bmp;

import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The headers of a Windows or OS/2 bitmap, with those numbers put right by which a reader would allocate.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a pixel
 * @param runLengths whether its rows are compressed
 * @param head the mended headers, to be laid over the beginning of the file
 */
@SuppressWarnings("ArrayRecordComponent") // part of a file, never compared
record BmpStructure(int width, int height, int bits, boolean runLengths, byte[] head) {
    private static final int FILE_HEADER = 14;
    private static final int OS2_HEADER = 12;
    private static final int WINDOWS_HEADER = 40;
    private static final int HEAD = FILE_HEADER + WINDOWS_HEADER;

    static BmpStructure read(byte[] bytes) throws UnreadableException {
        if (bytes.length < FILE_HEADER + OS2_HEADER) {
            throw UnreadableException.truncated();
        }
        ByteBuffer head = ByteBuffer.wrap(java.util.Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)))
                .order(ByteOrder.LITTLE_ENDIAN);
        long pixelsAt = Integer.toUnsignedLong(head.getInt(10));
        if (pixelsAt >= bytes.length) {
            throw UnreadableException.truncated();
        }
        head.putInt(2, bytes.length);
        return head.getInt(FILE_HEADER) == OS2_HEADER ? os2(head) : windows(head, bytes.length - (int) pixelsAt);
    }

    private static BmpStructure os2(ByteBuffer head) throws UnreadableException {
        int width = Short.toUnsignedInt(head.getShort(18));
        int height = Short.toUnsignedInt(head.getShort(20));
        return checked(width, height, Short.toUnsignedInt(head.getShort(24)), 0, head);
    }

    private static BmpStructure windows(ByteBuffer head, int pixelBytes) throws UnreadableException {
        if (head.limit() < HEAD) {
            throw UnreadableException.truncated();
        }
        int bits = Short.toUnsignedInt(head.getShort(28));
        long colours = Integer.toUnsignedLong(head.getInt(46));
        if (colours > 1L << Math.min(8, bits)) {
            head.putInt(46, 0);
        }
        head.putInt(34, pixelBytes);
        int height = head.getInt(22);
        return checked(
                head.getInt(18), height == Integer.MIN_VALUE ? 0 : Math.abs(height), bits, head.getInt(30), head);
    }

    private static BmpStructure checked(int width, int height, int bits, int compression, ByteBuffer head)
            throws UnreadableException {
        if (width < 1 || height < 1) {
            throw UnreadableException.corrupt("its header says it has no pixels");
        }
        if (compression == 4 || compression == 5) {
            throw UnreadableException.unsupported("a BMP with a JPEG or PNG inside");
        }
        if (bits != 1 && bits != 4 && bits != 8 && bits != 16 && bits != 24 && bits != 32) {
            throw UnreadableException.corrupt("its pixels have " + bits + " bits");
        }
        return new BmpStructure(width, height, bits, compression == 1 || compression == 2, head.array());
    }
}
