package dev.memorylane.clusterer.store;

import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Scans that close their iterator: an open one holds native memory. */
final class Rows {
    private static final BytesSerializer AS_THEY_ARE = new BytesSerializer();

    private Rows() {}

    /** Every row whose key begins with the prefix, in the order of keys. */
    static void beginningWith(SortableKey prefix, KeyValueStore<Bytes, byte[]> store, BiConsumer<Bytes, byte[]> row) {
        try (KeyValueIterator<Bytes, byte[]> rows = store.prefixScan(prefix.bytes(), AS_THEY_ARE)) {
            forEach(rows, row);
        }
    }

    /** Whether any key begins with the prefix. */
    static boolean isAny(SortableKey prefix, KeyValueStore<Bytes, byte[]> store) {
        try (KeyValueIterator<Bytes, byte[]> rows = store.prefixScan(prefix.bytes(), AS_THEY_ARE)) {
            return rows.hasNext();
        }
    }

    /** Every row from one key to another, in the order of keys. */
    static void between(
            SortableKey from, SortableKey to, KeyValueStore<Bytes, byte[]> store, BiConsumer<Bytes, byte[]> row) {
        try (KeyValueIterator<Bytes, byte[]> rows = store.range(from.bytes(), to.bytes())) {
            forEach(rows, row);
        }
    }

    static void all(KeyValueStore<Bytes, byte[]> store, BiConsumer<Bytes, byte[]> row) {
        try (KeyValueIterator<Bytes, byte[]> rows = store.all()) {
            forEach(rows, row);
        }
    }

    private static void forEach(KeyValueIterator<Bytes, byte[]> rows, BiConsumer<Bytes, byte[]> row) {
        while (rows.hasNext()) {
            KeyValue<Bytes, byte[]> next = rows.next();
            row.accept(next.key, next.value);
        }
    }
}
