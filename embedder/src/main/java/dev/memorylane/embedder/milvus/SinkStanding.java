package dev.memorylane.embedder.milvus;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** How the sink does: written by its thread, read by any. */
public final class SinkStanding {
    private final LongAdder written = new LongAdder();
    private volatile Optional<String> away = Optional.empty();

    /** Rows written since the start, deletions too. */
    public long written() {
        return written.sum();
    }

    /** Why nothing can be written now, in words; empty while it can. */
    public Optional<String> away() {
        return away;
    }

    void wrote(int rows) {
        written.add(rows);
        away = Optional.empty();
    }

    void failed(String why) {
        away = Optional.of(why);
    }
}
