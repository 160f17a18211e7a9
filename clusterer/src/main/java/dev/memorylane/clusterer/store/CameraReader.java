package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Camera;
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

/** Which camera took a stored photo, by a projection of its schema: the vector is passed over, not read. */
final class CameraReader {
    private static final String CAMERA = "camera";

    private final BinaryMessageDecoder<GenericRecord> decoder;

    CameraReader() {
        Schema whole = Embedding.getClassSchema();
        Schema cameraAlone = Schema.createRecord(
                whole.getName(),
                null,
                whole.getNamespace(),
                false,
                List.of(new Schema.Field(
                        CAMERA, whole.getField(CAMERA).schema(), null, Schema.Field.NULL_DEFAULT_VALUE)));
        decoder = new BinaryMessageDecoder<>(GenericData.get(), cameraAlone);
        decoder.addSchema(whole);
        ReleasedSchemas.of(whole.getName()).forEach(decoder::addSchema);
    }

    Optional<Camera> cameraOf(byte[] row) {
        try {
            return Optional.ofNullable((GenericRecord) decoder.decode(row).get(CAMERA))
                    .map(camera -> new Camera(
                            text(camera, "make"), text(camera, "model"), text(camera, "serial"), text(camera, "lens")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(GenericRecord camera, String field) {
        Object value = camera.get(field);
        return value == null ? null : value.toString();
    }
}
