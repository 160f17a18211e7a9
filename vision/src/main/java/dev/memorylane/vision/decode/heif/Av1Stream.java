package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.BitReader;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;

/**
 * The size that an AV1 picture decodes to, by its sequence and frame headers (AV1 bitstream specification, 5.5 and 5.9):
 * the container may claim another. Nothing else is read.
 */
final class Av1Stream {
    private static final int SEQUENCE_HEADER = 1;
    private static final int FRAME_HEADER = 3;
    private static final int FRAME = 6;
    private static final int CONFIGURATION_HEADER = 4;
    private static final int MOST_LENGTH_BYTES = 8;

    private CodedSize size = CodedSize.NONE;
    private int pictures;
    private Av1SequenceHeader sequence;

    private Av1Stream() {}

    /**
     * The largest size that any header tells.
     *
     * @param configuration body of the box {@code av1C} (AV1 codec ISO media file format binding, 2.3.3)
     * @param data of the item: open bitstream units
     */
    static CodedSize size(ByteView configuration, ByteView data) throws EOFException {
        Av1Stream stream = new Av1Stream();
        stream.walk(configuration.from(CONFIGURATION_HEADER));
        stream.walk(data);
        double bytesPerPixel = bytesPerPixel(configuration.u8(2));
        return stream.size.max(new CodedSize(0, 0, stream.pictures, bytesPerPixel));
    }

    private static double bytesPerPixel(int depthAndChroma) {
        boolean isDeep = (depthAndChroma & 0x40) != 0;
        boolean isGrey = (depthAndChroma & 0x10) != 0;
        int subsampled = Integer.bitCount(depthAndChroma & 0x0C);
        return CodedSize.bytesPerPixel(isGrey ? 0 : 3 - subsampled, isDeep ? 16 : 8);
    }

    private void walk(ByteView units) throws EOFException {
        long at = 0;
        while (at < units.length()) {
            int head = units.u8(at);
            at += (head & 4) == 0 ? 1 : 2;
            int lengthBytes = (head & 2) == 0 ? 0 : lengthBytes(units, at);
            long length = lengthBytes == 0 ? units.length() - at : leb128(units, at, lengthBytes);
            at += lengthBytes;
            unit(head >> 3 & 0xF, units.atMost(at, length));
            at += length;
        }
    }

    private static int lengthBytes(ByteView units, long at) throws EOFException {
        int count = 1;
        while ((units.u8(at + count - 1) & 0x80) != 0) {
            count++;
            if (count > MOST_LENGTH_BYTES) {
                throw new EOFException("No length is that long");
            }
        }
        return count;
    }

    private static long leb128(ByteView units, long at, int count) throws EOFException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value |= (long) (units.u8(at + i) & 0x7F) << 7 * i;
        }
        return value;
    }

    private void unit(int type, ByteView unit) throws EOFException {
        if (type == SEQUENCE_HEADER) {
            sequence = Av1SequenceHeader.read(new BitReader(unit));
            size = size.max(new CodedSize(sequence.width(), sequence.height(), 0, 0));
        } else if (type == FRAME_HEADER || type == FRAME) {
            pictures++;
            frame(unit);
        }
    }

    private void frame(ByteView unit) throws EOFException {
        if (sequence != null && sequence.isOverriddenBy(new BitReader(unit))) {
            size = size.max(new CodedSize(1L << sequence.widthBits(), 1L << sequence.heightBits(), 0, 0));
        }
    }
}
