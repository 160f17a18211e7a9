package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Camera;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;

/** Which camera took a stored photo. */
final class CameraReader {
    private final FieldReader cameras = new FieldReader("camera");

    Optional<Camera> cameraOf(byte[] row) {
        return cameras.of(row)
                .map(camera -> new Camera(
                        text(camera, "make"), text(camera, "model"), text(camera, "serial"), text(camera, "lens")));
    }

    private static String text(GenericRecord camera, String field) {
        Object value = camera.get(field);
        return value == null ? null : value.toString();
    }
}
