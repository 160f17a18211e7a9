package dev.memorylane.embedder.milvus;

import dev.memorylane.embedder.BatchTally;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** How the sink does: written by its thread, read by any. */
public final class SinkStanding {
    private final LongAdder written = new LongAdder();
    private final BatchTally batches = new BatchTally();
    private volatile long lag;
    private volatile Optional<String> away = Optional.empty();

    /** Rows written since the start, deletions too. */
    public long written() {
        return written.sum();
    }

    /** How they were written. */
    public BatchTally batches() {
        return batches;
    }

    /** Why nothing can be written now, in words; empty while it can. */
    public Optional<String> away() {
        return away;
    }

    /** Records of the topic embeddings that were not fetched yet, as far as the broker has told. */
    public long lag() {
        return lag;
    }

    void behind(long records) {
        lag = records;
    }

    void wrote(int rows) {
        written.add(rows);
        batches.note(rows);
        away = Optional.empty();
    }

    void failed(String why) {
        away = Optional.of(why);
    }
}
