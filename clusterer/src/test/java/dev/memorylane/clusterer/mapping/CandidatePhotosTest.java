package dev.memorylane.clusterer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.culling.Appearance;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.ColourHistogram;
import dev.memorylane.culling.Quality;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Exposure;
import dev.memorylane.schemas.QualitySignals;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidatePhotosTest {

    @Test
    void shouldCarryOverWhatGroupingAndPickingNeed() {
        // Given
        Embedding embedding = embedding(List.of(0.6f, 0.8f));
        embedding.setQuality(
                new QualitySignals(12.0, 0.4, 0.01, 0.02, 0.2, 30.0, 0.3, 45.0, 0.1, 0.9, 0.02, Map.of("eyes", 0.8)));
        embedding.setRating(4);
        embedding.setCamera(new Camera("Canon", "EOS 5D", "0042", null));
        embedding.setExposure(new Exposure(2.8, 0.004, 400, -1.0, 50.0));

        // When
        CandidatePhoto photo = CandidatePhotos.of("a", embedding, Optional.empty());

        // Then
        assertThat(photo.embedding()).containsExactly(0.6f, 0.8f);
        assertThat(photo.quality())
                .isEqualTo(new Quality(12, 0.4, 0.01, 0.02, 0.2, 30, 0.3, 0.1, 0.9, 0.02, Map.of("eyes", 0.8)));
        assertThat(photo.rating()).hasValue(4);
        assertThat(photo.camera()).isEqualTo("Canon EOS 5D 0042");
        assertThat(photo.exposure().orElseThrow().seconds()).hasValue(0.004);
        assertThat(photo.exposure().orElseThrow().iso()).hasValue(400);
        assertThat(photo.exposure().orElseThrow().biasEv()).hasValue(-1.0);
    }

    @Test
    void shouldNameFeaturesAndColours() {
        // Given
        Embedding embedding = embedding(List.of(0.6f, 0.8f));
        embedding.setLocalFeatures(new BlobReference("ab".repeat(32), "application/avro", 20_000L, null, null));
        ByteBuffer counts = ByteBuffer.allocate(192).putShort(8, (short) 4096);
        embedding.setColourHistogram(counts);

        // When
        CandidatePhoto photo = CandidatePhotos.of("a", embedding, Optional.empty());

        // Then
        assertThat(photo.appearance().features()).contains("ab".repeat(32));
        assertThat(photo.appearance().colours()).isEqualTo(ColourHistogram.of(counts));
        assertThat(photo.appearance().colours()).isPresent();
    }

    @Test
    void shouldKnowNothingOfTheLooksOfAPhotoEmbeddedBefore() {
        // When, Then
        assertThat(CandidatePhotos.of("a", embedding(List.of(0.6f, 0.8f)), Optional.empty())
                        .appearance())
                .isEqualTo(Appearance.unknown());
    }

    @Test
    void shouldBringAVectorToLengthOne() {
        // When
        float[] vector = CandidatePhotos.of("a", embedding(List.of(3f, 4f)), Optional.empty())
                .embedding();

        // Then
        assertThat(vector).containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f));
    }

    @Test
    void shouldTakeTheTimeByTheClockSetRight() {
        // Given
        Embedding embedding = embedding(List.of(1f, 0f));
        LocalDateTime read = LocalDateTime.parse("2026-05-01T10:00:00.250");
        embedding.setCapturedAt(new CapturedAt(
                CaptureTimeKind.ZONED, read, 7200, CaptureTimeSource.EXIF_ORIGINAL, CaptureTimePrecision.SUBSECOND));

        // When
        CandidatePhoto photo = CandidatePhotos.of("a", embedding, Optional.of(read.plusHours(1)));

        // Then
        assertThat(photo.time().placedAt()).contains(read.plusHours(1));
        assertThat(photo.time().instant()).contains(Instant.parse("2026-05-01T09:00:00.250Z"));
    }

    @Test
    void shouldNotFailAWindowForFiguresOutOfRange() {
        // Given
        Embedding embedding = embedding(List.of(1f, 0f));
        embedding.setQuality(new QualitySignals(
                Double.NaN,
                7.0,
                -1.0,
                2.0,
                Double.POSITIVE_INFINITY,
                0.0,
                1.5,
                0.0,
                -0.1,
                1.1,
                0.0,
                Map.of("eyes", Double.NaN)));
        embedding.setRating(99);

        // When
        CandidatePhoto photo = CandidatePhotos.of("a", embedding, Optional.empty());

        // Then
        assertThat(photo.quality()).isEqualTo(new Quality(0, 1, 0, 1, Double.MAX_VALUE, 0, 1, 0, 1));
        assertThat(photo.rating()).isEmpty();
        assertThat(photo.camera()).isNull();
    }

    @Test
    void shouldSeeNoUseInAVectorWithoutDirection() {
        // When, Then
        assertThat(Vectors.isUsable(List.of(0.6f, 0.8f))).isTrue();
        assertThat(Vectors.isUsable(List.of())).isFalse();
        assertThat(Vectors.isUsable(List.of(0f, 0f))).isFalse();
        assertThat(Vectors.isUsable(List.of(1f, Float.NaN))).isFalse();
        assertThat(Vectors.isUsable(List.of(1f, Float.POSITIVE_INFINITY))).isFalse();
    }

    private static Embedding embedding(List<Float> vector) {
        return Embedding.newBuilder().setVersion(1).setVector(vector).build();
    }
}
