package dev.memorylane.ingest.store;

import java.util.Iterator;

/** Entries in order of their keys. Holds on to the state of one moment until it is closed. */
public interface Cursor extends Iterator<Entry>, AutoCloseable {
    @Override
    void close();
}
