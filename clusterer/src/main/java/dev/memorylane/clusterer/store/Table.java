package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.serde.StoreSerdes;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** A store of one Avro type under sortable keys. The bytes stay in reach, so that a worker can do the decoding. */
final class Table<T extends SpecificRecordBase> {
    private final KeyValueStore<Bytes, byte[]> store;
    private final Serde<T> serde;

    Table(KeyValueStore<Bytes, byte[]> store, Class<T> type) {
        this.store = store;
        this.serde = StoreSerdes.of(type);
    }

    KeyValueStore<Bytes, byte[]> rows() {
        return store;
    }

    Optional<T> find(SortableKey key) {
        return Optional.ofNullable(store.get(key.bytes())).map(this::decode);
    }

    T decode(byte[] row) {
        return serde.deserializer().deserialize(store.name(), row);
    }

    byte[] encode(T value) {
        return serde.serializer().serialize(store.name(), value);
    }

    void put(SortableKey key, T value) {
        store.put(key.bytes(), encode(value));
    }

    void delete(SortableKey key) {
        store.delete(key.bytes());
    }
}
