package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.registry.ReleasedSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;

/** One nullable record within a stored photo, by a projection of its schema: the vector is passed over, not read. */
final class FieldReader {
    private final String field;
    private final BinaryMessageDecoder<GenericRecord> decoder;

    FieldReader(String field) {
        this.field = field;
        Schema whole = Embedding.getClassSchema();
        Schema alone = Schema.createRecord(
                whole.getName(),
                null,
                whole.getNamespace(),
                false,
                List.of(new Schema.Field(
                        field, whole.getField(field).schema(), null, Schema.Field.NULL_DEFAULT_VALUE)));
        decoder = new BinaryMessageDecoder<>(GenericData.get(), alone);
        decoder.addSchema(whole);
        ReleasedSchemas.of(whole.getName()).forEach(decoder::addSchema);
    }

    Optional<GenericRecord> of(byte[] row) {
        try {
            return Optional.ofNullable((GenericRecord) decoder.decode(row).get(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
