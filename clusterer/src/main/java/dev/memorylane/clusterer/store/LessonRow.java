package dev.memorylane.clusterer.store;

import java.util.List;
import java.util.function.Function;

/** What a window teaches as it lies in the store; decoded by whoever needs it, on any thread. */
public final class LessonRow {
    private final byte[] row;
    private final Function<byte[], WindowLessons> decoder;

    LessonRow(byte[] row, Function<byte[], WindowLessons> decoder) {
        this.row = row;
        this.decoder = decoder;
    }

    /** Size of the row. */
    public int bytes() {
        return row.length;
    }

    public List<StoredLesson> lessons() {
        return decoder.apply(row).getLessons();
    }
}
