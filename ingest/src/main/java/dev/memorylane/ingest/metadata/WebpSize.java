package dev.memorylane.ingest.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The size of a WebP, from the chunk that holds its pixels or, where there is one, its extended header (RFC 9649). */
final class WebpSize {
    /** As many bytes of a chunk as tell the size. */
    static final int MOST_BYTES = 10;

    private static final int LOSSY_SIZE = 6;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int BITS_14 = 0x3FFF;

    private WebpSize() {}

    /** @param start the first {@link #MOST_BYTES} bytes of the chunk, or all there are */
    static PictureSize of(String chunk, byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        return switch (chunk) {
            case "VP8X" -> start.length < 10 ? PictureSize.unknown() : canvas(bytes);
            case "VP8 " -> start.length < 10 ? PictureSize.unknown() : lossy(bytes);
            case "VP8L" ->
                start.length < 5 || start[0] != LOSSLESS_SIGNATURE ? PictureSize.unknown() : lossless(bytes.getInt(1));
            default -> PictureSize.unknown();
        };
    }

    /** Three bytes for each side less one. */
    private static PictureSize canvas(ByteBuffer bytes) {
        return PictureSize.of((bytes.getInt(4) & 0xFFFFFF) + 1, (bytes.getInt(6) >>> 8) + 1);
    }

    /** Above the 14 bits of each side is how to scale it up, which decoders leave alone. */
    private static PictureSize lossy(ByteBuffer bytes) {
        return PictureSize.of(bytes.getShort(LOSSY_SIZE) & BITS_14, bytes.getShort(LOSSY_SIZE + 2) & BITS_14);
    }

    private static PictureSize lossless(int bits) {
        return PictureSize.of((bits & BITS_14) + 1, (bits >>> 14 & BITS_14) + 1);
    }
}
