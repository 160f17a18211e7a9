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

    @Override
    void close();
}
