package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B) from start to end of image, or to the end of a file that ends
 * early. Metadata segments are not essential: the decoder needs none of them, and hostile ones then never reach it.
 */
final class JpegStructure {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    /** Says whether three components are YCbCr or RGB, and how four are transformed. */
    private static final int ADOBE = 0xEE;

    private final byte[] bytes;
    private final List<Span> essential = new ArrayList<>();
    private final JpegMetadata metadata = new JpegMetadata();
    private Optional<JpegFrame> frame = Optional.empty();
    private int at = 2;
    private int scans;
    private boolean cut;

    private JpegStructure(byte[] bytes) {
        this.bytes = bytes;
    }

    static JpegStructure read(byte[] bytes) throws UnreadableException {
        JpegStructure structure = new JpegStructure(bytes);
        structure.walk();
        return structure;
    }

    JpegFrame frame() {
        return frame.orElseThrow();
    }

    int scans() {
        return scans;
    }

    /** Whether the file ends before the picture does. */
    boolean isCut() {
        return cut;
    }

    /** What carries the picture, without metadata, comments and what follows the end. */
    List<Span> essential() {
        return Collections.unmodifiableList(essential);
    }

    JpegMetadata metadata() {
        return metadata;
    }

    private void walk() throws UnreadableException {
        essential.add(new Span(0, 2));
        int marker = nextMarker();
        while (marker != END_OF_IMAGE && !cut) {
            if (!standsAlone(marker)) {
                segment(marker);
            }
            marker = cut ? END_OF_IMAGE : nextMarker();
        }
        if (!cut) {
            essential.add(new Span(at - 2, 2));
        }
        if (scans == 0 && cut) {
            throw UnreadableException.truncated();
        }
        if (scans == 0 || frame.isEmpty()) {
            throw UnreadableException.corrupt("it has no picture in it");
        }
    }

    /** The next marker, {@code at} behind it; bytes between segments are passed over, as decoders do. */
    private int nextMarker() {
        while (at < bytes.length) {
            if (unsigned(at++) == 0xFF) {
                while (unsigned(at) == 0xFF) {
                    at++;
                }
                int marker = unsigned(at++);
                if (marker > 0) {
                    return marker;
                }
            }
        }
        cut = true;
        return END_OF_IMAGE;
    }

    private void segment(int marker) throws UnreadableException {
        int start = at - 2;
        int length = Math.max(0, unsigned(at)) << 8 | Math.max(0, unsigned(at + 1));
        if (bytes.length - at < 2 || length > bytes.length - at) {
            cut = true;
            return;
        }
        if (length < 2) {
            throw UnreadableException.corrupt("a segment of length " + length + " at byte " + at);
        }
        if (JpegFrame.isFrame(marker)) {
            frame(marker, length);
        }
        metadata.segment(marker, bytes, at + 2, length - 2);
        at += length;
        if (marker == START_OF_SCAN) {
            scans++;
            at = EntropyCodedData.end(bytes, at);
            cut = at == bytes.length;
        }
        if (isEssential(marker)) {
            essential.add(new Span(start, at - start));
        }
    }

    private void frame(int marker, int length) throws UnreadableException {
        if (frame.isPresent()) {
            throw UnreadableException.corrupt("it has two frame headers");
        }
        frame = Optional.of(JpegFrame.read(marker, bytes, at + 2, length - 2));
    }

    private static boolean standsAlone(int marker) {
        return EntropyCodedData.isRestart(marker) || marker == 0x01 || marker == START_OF_IMAGE;
    }

    private static boolean isEssential(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!application || marker == JFIF || marker == ADOBE);
    }

    /** A byte, or -1 behind the end. */
    private int unsigned(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
