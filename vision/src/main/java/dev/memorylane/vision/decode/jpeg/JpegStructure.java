package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B) from start to end of image. Metadata segments are left out of the
 * blueprint: the decoder needs none of them, and hostile ones then never reach it.
 */
final class JpegStructure {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    /** Says whether three components are YCbCr or RGB, and whether four are inverted. */
    private static final int ADOBE = 0xEE;

    /** Nearly all of a file is searched for markers, so it is done eight bytes at a time. */
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final List<Span> essential = new ArrayList<>();
    private int at = 2;
    private int width;
    private int height;
    private int scans;

    private JpegStructure(byte[] bytes) {
        this.bytes = bytes;
    }

    static JpegStructure read(byte[] bytes) throws UnreadableException {
        return new JpegStructure(bytes).walk();
    }

    private JpegStructure walk() throws UnreadableException {
        essential.add(new Span(0, 2));
        int marker = nextMarker();
        while (marker != END_OF_IMAGE) {
            if (!standsAlone(marker)) {
                segment(marker);
            }
            marker = nextMarker();
        }
        essential.add(new Span(at - 2, 2));
        if (scans == 0 || width == 0 || height == 0) {
            throw UnreadableException.corrupt("it has no picture in it");
        }
        return this;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int scans() {
        return scans;
    }

    List<Span> essential() {
        return Collections.unmodifiableList(essential);
    }

    /** The next marker, {@code at} behind it; bytes between segments are passed over, as decoders do. */
    private int nextMarker() throws UnreadableException {
        while (true) {
            while (unsigned(at) != 0xFF) {
                at++;
            }
            while (unsigned(at) == 0xFF) {
                at++;
            }
            int marker = unsigned(at++);
            if (marker != 0) {
                return marker;
            }
        }
    }

    private void segment(int marker) throws UnreadableException {
        int start = at - 2;
        int length = unsigned(at) << 8 | unsigned(at + 1);
        if (length < 2) {
            throw UnreadableException.corrupt("a segment of length " + length + " at byte " + at);
        }
        if (length > bytes.length - at) {
            throw UnreadableException.truncated();
        }
        if (isFrame(marker)) {
            frame(marker, length);
        }
        at += length;
        if (marker == START_OF_SCAN) {
            scans++;
            skipEntropyCodedData();
        }
        if (isEssential(marker)) {
            essential.add(new Span(start, at - start));
        }
    }

    private void frame(int marker, int length) throws UnreadableException {
        if (length < 8 || width != 0) {
            throw UnreadableException.corrupt("its frame header is wrong");
        }
        int precision = unsigned(at + 2);
        height = unsigned(at + 3) << 8 | unsigned(at + 4);
        width = unsigned(at + 5) << 8 | unsigned(at + 6);
        boolean lossless = (marker & 3) == 3;
        boolean hierarchical = marker >= 0xC5 && (marker & 7) >= 5;
        if (precision != 8 || lossless || hierarchical) {
            throw UnreadableException.unsupported(
                    "a rare kind of JPEG (" + precision + " bits, process " + Integer.toHexString(marker) + ")");
        }
    }

    private void skipEntropyCodedData() throws UnreadableException {
        int last = bytes.length - 1;
        while (at < last) {
            if (at <= bytes.length - Long.BYTES && hasNoFF((long) EIGHT_BYTES.get(bytes, at))) {
                at += Long.BYTES;
            } else if (bytes[at] == (byte) 0xFF && endsScan(bytes[at + 1] & 0xFF)) {
                return;
            } else {
                at++;
            }
        }
        throw UnreadableException.truncated();
    }

    /** Whether none of eight bytes is 0xFF: the complement then has no zero byte (Mycroft's test). */
    private static boolean hasNoFF(long eight) {
        return ((~eight - 0x0101010101010101L) & eight & 0x8080808080808080L) == 0;
    }

    private static boolean endsScan(int afterFF) {
        return afterFF != 0 && afterFF != 0xFF && !isRestart(afterFF);
    }

    private static boolean standsAlone(int marker) {
        return isRestart(marker) || marker == 0x01 || marker == START_OF_IMAGE;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isEssential(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!application || marker == JFIF || marker == ADOBE);
    }

    private int unsigned(int index) throws UnreadableException {
        if (index >= bytes.length) {
            throw UnreadableException.truncated();
        }
        return bytes[index] & 0xFF;
    }
}
