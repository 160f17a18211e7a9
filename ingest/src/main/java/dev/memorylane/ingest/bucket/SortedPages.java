package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.storage.StorageException;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A bucket that does not list in order, sorted in memory: some hundred bytes for each object. */
final class SortedPages {
    private final Pages pages;

    /** Lists what is behind a key. */
    @FunctionalInterface
    interface Pages {
        void list(String afterKey, Consumer<Listed> sink) throws StorageException;
    }

    SortedPages(Pages pages) {
        this.pages = pages;
    }

    void list(Consumer<Listed> sink) throws StorageException {
        TreeMap<String, Listed> sorted = new TreeMap<>(ObjectName.ORDER);
        pages.list("", listed -> sorted.put(listed.uri(), listed));
        sorted.values().forEach(sink);
    }
}
