package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.store.StoreException;
import dev.memorylane.schemas.serde.StoreSerdes;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;

/** Values of a store. One that cannot be read is damage to the store, not a bad record of a topic. */
final class Codec<T extends SpecificRecordBase> {
    private final Serde<T> serde;

    Codec(Class<T> type) {
        serde = StoreSerdes.of(type);
    }

    byte[] encode(T value) {
        return serde.serializer().serialize("", value);
    }

    T decode(byte[] bytes) {
        try {
            return serde.deserializer().deserialize("", bytes);
        } catch (SerializationException e) {
            throw new StoreException("The memory on disk is of another release, or damaged; it is made anew", e);
        }
    }
}
