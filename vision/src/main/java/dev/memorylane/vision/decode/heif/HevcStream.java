package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.BitReader;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;

/**
 * The size that an HEVC picture (ITU-T H.265) decodes to, by its sequence parameter sets (7.3.2.2): the container may
 * claim another. Nothing else is read.
 */
final class HevcStream {
    private static final int SEQUENCE_PARAMETER_SET = 33;
    private static final int FIRST_OF_NO_SLICE = 32;
    private static final int FIRST_SLICE_FLAG = 0x80;
    private static final int NAL_HEADER = 2;
    /** The size stands within the first hundred bytes. */
    private static final int HEAD = 160;
    /** {@code general_profile} without its level. */
    private static final int PROFILE_BITS = 88;

    private static final int LEVEL_BITS = 8;
    private static final int MOST_SUB_LAYERS = 8;
    private static final int CHROMA_444 = 3;
    private static final int MOST_BITS = 16;

    private HevcStream() {}

    /**
     * The largest size that any parameter set tells.
     *
     * @param configuration body of the box {@code hvcC} (ISO/IEC 14496-15, 8.3.3.1)
     * @param data of the item: NAL units behind their lengths
     */
    static CodedSize size(ByteView configuration, ByteView data) throws EOFException {
        CodedSize size = configured(configuration);
        int lengthSize = (configuration.u8(21) & 3) + 1;
        int pictures = 0;
        long at = 0;
        while (data.has(at, lengthSize)) {
            long length = length(data, at, lengthSize);
            ByteView unit = data.atMost(at + lengthSize, length);
            size = size.max(sizeIn(unit));
            pictures += beginsPicture(unit) ? 1 : 0;
            at += lengthSize + length;
        }
        return size.withPictures(pictures);
    }

    private static CodedSize configured(ByteView configuration) throws EOFException {
        CodedSize size = CodedSize.NONE;
        int arrays = configuration.u8(22);
        long at = 23;
        for (int i = 0; i < arrays; i++) {
            int units = configuration.u16(at + 1);
            at += 3;
            for (int j = 0; j < units; j++) {
                int length = configuration.u16(at);
                size = size.max(sizeIn(configuration.slice(at + 2, length)));
                at += 2 + length;
            }
        }
        return size;
    }

    private static long length(ByteView data, long at, int lengthSize) throws EOFException {
        return lengthSize == 3 ? (long) data.u8(at) << 16 | data.u16(at + 1) : data.unsigned(at, lengthSize);
    }

    private static int type(ByteView unit) throws EOFException {
        return unit.u8(0) >> 1 & 0x3F;
    }

    private static boolean beginsPicture(ByteView unit) throws EOFException {
        return unit.length() > NAL_HEADER
                && type(unit) < FIRST_OF_NO_SLICE
                && (unit.u8(NAL_HEADER) & FIRST_SLICE_FLAG) != 0;
    }

    private static CodedSize sizeIn(ByteView unit) throws EOFException {
        if (unit.length() <= NAL_HEADER || type(unit) != SEQUENCE_PARAMETER_SET) {
            return CodedSize.NONE;
        }
        return parameters(new BitReader(withoutEmulationPrevention(unit.atMost(NAL_HEADER, HEAD))));
    }

    private static CodedSize parameters(BitReader set) throws EOFException {
        set.skip(4);
        int subLayers = (int) set.bits(3);
        set.skip(1);
        skipProfileTierLevel(set, subLayers);
        set.expGolomb();
        int chroma = (int) set.expGolomb();
        set.skip(chroma == CHROMA_444 ? 1 : 0);
        long width = set.expGolomb();
        long height = set.expGolomb();
        if (set.flag()) {
            skipConformanceWindow(set);
        }
        int bits = (int) Math.min(MOST_BITS, Byte.SIZE + set.expGolomb());
        return new CodedSize(width, height, 0, CodedSize.bytesPerPixel(chroma, bits));
    }

    private static void skipProfileTierLevel(BitReader set, int subLayers) throws EOFException {
        set.skip(PROFILE_BITS + LEVEL_BITS);
        int present = 0;
        for (int i = 0; i < subLayers; i++) {
            present += set.flag() ? PROFILE_BITS : 0;
            present += set.flag() ? LEVEL_BITS : 0;
        }
        set.skip(subLayers == 0 ? 0 : 2 * (MOST_SUB_LAYERS - subLayers));
        set.skip(present);
    }

    private static void skipConformanceWindow(BitReader set) throws EOFException {
        for (int i = 0; i < 4; i++) {
            set.expGolomb();
        }
    }

    /** Takes the 3 out of each 0 0 3 (7.3.1.1). */
    private static ByteView withoutEmulationPrevention(ByteView unit) throws EOFException {
        byte[] plain = new byte[unit.length()];
        int zeros = 0;
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            int value = unit.u8(i);
            boolean prevention = zeros >= 2 && value == 3;
            zeros = value == 0 ? zeros + 1 : 0;
            if (!prevention) {
                plain[length++] = (byte) value;
            }
        }
        return ByteView.of(plain, ByteOrder.BIG_ENDIAN).slice(0, length);
    }
}
