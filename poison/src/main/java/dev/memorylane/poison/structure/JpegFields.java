package dev.memorylane.poison.structure;

import java.util.List;

/** Lengths of all segments, and the first numbers in those that steer the decoder (ITU-T T.81, annex B). */
final class JpegFields {
    private static final int STEERING = 20;

    private JpegFields() {}

    static void add(byte[] file, List<Field> fields) {
        for (JpegSegment segment : JpegSegment.all(file)) {
            if (!segment.hasLength()) {
                continue;
            }
            fields.add(new Field(segment.from() + 1, 1, false));
            fields.add(new Field(segment.from() + 2, 2, false));
            if (segment.steersDecoder()) {
                int end = Math.min(segment.to(), segment.from() + 4 + STEERING);
                for (int at = segment.from() + 4; at + 2 <= end; at++) {
                    fields.add(new Field(at, at % 2 == 0 ? 2 : 1, false));
                }
            }
        }
    }
}
