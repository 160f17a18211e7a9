package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The beginning of a JPEG (ITU-T T.81, annex B), as far as the choice among previews needs it.
 *
 * @param jpeg all of it
 * @param size as stored
 * @param orientation of its own EXIF, where it has one
 */
record JpegHead(ByteView jpeg, FullSize size, Optional<Orientation> orientation) {
    static final String START = "\u00FF\u00D8\u00FF";

    private static final String END = "\u00FF\u00D9";
    private static final int MOST_PADDING = 1 << 16;

    private static final int APPLICATION_1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int MOST_SEGMENTS = 200;
    private static final String EXIF = "Exif\0\0";

    /** Absent for what is no JPEG, or one that no decoder shows: lossless, which is how cameras keep sensor values. */
    static Optional<JpegHead> read(ByteView bytes) {
        try {
            ByteView jpeg = bytes.order(ByteOrder.BIG_ENDIAN);
            return jpeg.says(0, START) ? walk(jpeg) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static Optional<JpegHead> walk(ByteView jpeg) throws EOFException {
        Optional<Orientation> orientation = Optional.empty();
        long at = 2;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = jpeg.u16(at) - 0xFF00;
            int length = jpeg.u16(at + 2);
            if (marker < 0xC0 || marker == START_OF_SCAN || length < 2) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                return frame(jpeg, marker, at + 4, orientation);
            }
            if (marker == APPLICATION_1 && orientation.isEmpty()) {
                orientation = orientation(jpeg.atMost(at + 4, length - 2L));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<JpegHead> frame(ByteView jpeg, int marker, long at, Optional<Orientation> orientation)
            throws EOFException {
        boolean isShown = (marker & 3) <= 2 && marker < 0xC4 && jpeg.u8(at) == Byte.SIZE;
        return FullSize.of(jpeg.u16(at + 3), jpeg.u16(at + 1))
                .filter(_ -> isShown)
                .map(size -> new JpegHead(jpeg, size, orientation));
    }

    private static Optional<Orientation> orientation(ByteView segment) throws EOFException {
        if (!segment.says(0, EXIF)) {
            return Optional.empty();
        }
        OptionalLong exif = Directories.first(segment.from(EXIF.length())).number(Directory.ORIENTATION);
        return exif.stream()
                .filter(value -> value >= 1 && value <= 8)
                .mapToObj(value -> Orientation.ofExif((int) value))
                .findFirst();
    }

    /** Whether it ends with the end marker, or with what cameras pad it with. */
    boolean isWhole() {
        int length = jpeg.length();
        for (int back = 2; back <= Math.min(length, MOST_PADDING); back++) {
            if (jpeg.says(length - back, END)) {
                return true;
            }
        }
        return false;
    }
}
