package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.SortedStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A number that is kept with what it counts. */
final class Count {
    private final SortedStore store;
    private final byte[] key;

    Count(SortedStore store, String name) {
        this.store = store;
        this.key = ("count-" + name).getBytes(StandardCharsets.UTF_8);
    }

    long value() {
        return store.get(Family.FACTS, key)
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .orElse(0L);
    }

    void add(long change) {
        if (change != 0) {
            store.put(
                    Family.FACTS,
                    key,
                    ByteBuffer.allocate(Long.BYTES).putLong(value() + change).array());
        }
    }
}
