package dev.memorylane.schemas.serde;

import dev.memorylane.schemas.registry.ReleasedSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Serdes for state stores and their changelogs: Avro single-object encoding (Avro specification, "Single-object
 * encoding": two marker bytes, the CRC-64 fingerprint of the schema, the binary). They need no registry, so a store can
 * be read and restored while the registry is away.
 *
 * <p>What an older release wrote is resolved: a type of a topic by its released schemas, a type of a store alone by the
 * schemas that its module keeps beside it as {@code older/TYPE.1.avsc}, {@code older/TYPE.2.avsc} and so on. So a store type
 * is changed by putting its schema there as it was, and giving every new field a default.
 */
public final class StoreSerdes {
    private StoreSerdes() {}

    public static <T extends SpecificRecordBase> Serde<T> of(Class<T> type) {
        SpecificData model = SpecificData.getForClass(type);
        Schema schema = model.getSchema(type);
        BinaryMessageEncoder<T> encoder = new BinaryMessageEncoder<>(model, schema);
        BinaryMessageDecoder<T> decoder = new BinaryMessageDecoder<>(model, schema);
        ReleasedSchemas.of(type.getSimpleName()).forEach(decoder::addSchema);
        older(type).forEach(decoder::addSchema);
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : encode(encoder, value),
                (topic, bytes) -> bytes == null ? null : decode(decoder, bytes));
    }

    private static List<Schema> older(Class<?> type) {
        List<Schema> older = new ArrayList<>();
        for (Optional<Schema> next = older(type, 1); next.isPresent(); next = older(type, older.size() + 1)) {
            older.add(next.orElseThrow());
        }
        return older;
    }

    private static Optional<Schema> older(Class<?> type, int number) {
        String name = "older/" + type.getSimpleName() + "." + number + ".avsc";
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new Schema.Parser().parse(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> byte[] encode(BinaryMessageEncoder<T> encoder, T value) {
        try {
            ByteBuffer buffer = encoder.encode(value);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T decode(BinaryMessageDecoder<T> decoder, byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (IOException | AvroRuntimeException e) {
            throw new SerializationException(
                    "A state store holds a record that no schema of this or an earlier release explains: the home was used by a"
                            + " later release or by a build between releases. Use that one, or start a new home: the photos"
                            + " are read again, decisions are lost",
                    e);
        }
    }
}
