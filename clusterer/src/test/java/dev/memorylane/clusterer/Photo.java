package dev.memorylane.clusterer;

import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.QualitySignals;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A photo for tests: photos of one scene look alike, those of others do not.
 *
 * @param local wall time, or null for an undated one
 */
record Photo(
        String library,
        String model,
        String id,
        LocalDateTime local,
        int scene,
        double sharpness,
        long version,
        PhotoState state,
        String fileName) {
    private static final int DIMENSION = 16;
    private static final double NOISE = 0.02;

    /** A photo of library osaka. */
    static Photo of(String id, String local, int scene) {
        LocalDateTime at = local == null ? null : LocalDateTime.parse(local);
        return new Photo("osaka", "pocket", id, at, scene, 50 + id.hashCode() % 40, 1, PhotoState.PRESENT, id + ".jpg");
    }

    Photo in(String otherLibrary) {
        return new Photo(otherLibrary, model, id, local, scene, sharpness, version, state, fileName);
    }

    Photo by(String otherModel) {
        return new Photo(library, otherModel, id, local, scene, sharpness, version, state, fileName);
    }

    Photo version(long other) {
        return new Photo(library, model, id, local, scene, sharpness, other, state, fileName);
    }

    Photo movedTo(String otherLocal) {
        return new Photo(
                library, model, id, LocalDateTime.parse(otherLocal), scene, sharpness, version + 1, state, fileName);
    }

    Photo sharpness(double other) {
        return new Photo(library, model, id, local, scene, other, version, state, fileName);
    }

    Photo named(String otherName) {
        return new Photo(library, model, id, local, scene, sharpness, version + 1, state, otherName);
    }

    Photo removed() {
        return new Photo(library, model, id, local, scene, sharpness, version + 1, PhotoState.REMOVED, fileName);
    }

    EmbeddingKey key() {
        return new EmbeddingKey(library, model, id);
    }

    Embedding embedding() {
        Embedding.Builder builder = Embedding.newBuilder()
                .setState(state)
                .setVersion(version)
                .setVector(state == PhotoState.REMOVED ? List.of() : vector())
                .setQuality(QualitySignals.newBuilder()
                        .setSharpness(sharpness)
                        .setExposure(0.5)
                        .setContrast(0.2)
                        .setColourfulness(10)
                        .build())
                .setFileName(fileName);
        return local == null
                ? builder.build()
                : builder.setCapturedAt(new CapturedAt(
                                CaptureTimeKind.LOCAL,
                                local,
                                null,
                                CaptureTimeSource.EXIF_ORIGINAL,
                                CaptureTimePrecision.SUBSECOND))
                        .build();
    }

    private List<Float> vector() {
        Random own = new Random(id.hashCode());
        double[] raw = new double[DIMENSION];
        double squares = 0;
        for (int i = 0; i < DIMENSION; i++) {
            raw[i] = (i == scene % DIMENSION ? 1 : 0) + NOISE * own.nextGaussian();
            squares += raw[i] * raw[i];
        }
        List<Float> vector = new ArrayList<>();
        for (double x : raw) {
            vector.add((float) (x / Math.sqrt(squares)));
        }
        return vector;
    }
}
