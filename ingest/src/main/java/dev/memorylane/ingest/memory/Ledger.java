package dev.memorylane.ingest.memory;

/**
 * Where the memory of one source is kept. After any exception of {@link #commit} it is not known what was kept: close
 * this ledger, open another, recall.
 */
public interface Ledger extends AutoCloseable {
    /** Everything committed so far. */
    Memory recall();

    /** Keeps all of a batch or nothing. */
    void commit(Batch batch);

    /** A moment between two commits, with nothing in the memory that is not kept: good for what is due now and then. */
    default void rest() {}

    /** Something failed that should not have: whatever was kept to recall faster is not to be used again. */
    default void distrust() {}

    @Override
    void close();
}
