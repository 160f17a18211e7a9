package dev.memorylane.poison.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A marker with what belongs to it, entropy-coded data too.
 *
 * @param from index of 0xFF
 * @param to behind its last byte
 */
record JpegSegment(int marker, int from, int to) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int START = 0xD8;
    private static final int END = 0xD9;

    /** Up to the first thing that is no segment, which is a part of its own. */
    static List<JpegSegment> all(byte[] file) {
        List<JpegSegment> segments = new ArrayList<>();
        int at = 0;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            JpegSegment segment = at(file, at);
            segments.add(segment);
            at = segment.to;
        }
        if (at < file.length) {
            segments.add(new JpegSegment(END, at, file.length));
        }
        return segments;
    }

    private static JpegSegment at(byte[] file, int at) {
        int marker = file[at + 1] & 0xFF;
        if (marker == START || marker == END) {
            return new JpegSegment(marker, at, at + 2);
        }
        int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
        int to = Math.min(file.length, at + 2 + Math.max(2, length));
        return new JpegSegment(marker, at, marker == START_OF_SCAN ? endOfData(file, to) : to);
    }

    private static int endOfData(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return file.length;
    }

    boolean hasLength() {
        return marker != START && marker != END;
    }

    /** Frames, tables, scans, intervals: all but what applications put in. */
    boolean steersDecoder() {
        return marker >= 0xC0 && marker <= 0xDF;
    }
}
