package dev.memorylane.culling.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentsTest {
    private static final int LEAST = 30;
    private static final GeometryParameters GEOMETRY = GeometryParameters.defaults();

    private final Map<String, LocalFeatures> features = new HashMap<>();
    private int reads;
    private final Alignments alignments = new Alignments(name -> {
        reads++;
        return Optional.ofNullable(features.get(name));
    });

    @Test
    void shouldWorkOutAPairOnce() {
        // Given
        features.put("one", PaintedFeatures.random(60, 1).features());
        features.put("other", PaintedFeatures.random(60, 1).features());
        Optional<Alignment> first = alignments.of("one", "other", LEAST, GEOMETRY);
        // When
        Optional<Alignment> second = alignments.of("one", "other", LEAST, GEOMETRY);
        // Then
        assertThat(second).isPresent().isEqualTo(first);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void shouldReadAPictureThatSaysNothingOnce() {
        // Given
        features.put("one", PaintedFeatures.random(60, 1).features());
        features.put("bare", PaintedFeatures.random(LEAST - 1, 1).features());
        alignments.of("one", "bare", LEAST, GEOMETRY);
        // When
        Optional<Alignment> second = alignments.of("one", "bare", LEAST, GEOMETRY);
        // Then
        assertThat(second).isEmpty();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void shouldAskAgainForFeaturesThatWereNotThere() {
        // Given
        features.put("one", PaintedFeatures.random(60, 1).features());
        Optional<Alignment> before = alignments.of("one", "late", LEAST, GEOMETRY);
        features.put("late", PaintedFeatures.random(60, 1).features());
        // When
        Optional<Alignment> after = alignments.of("one", "late", LEAST, GEOMETRY);
        // Then
        assertThat(before).isEmpty();
        assertThat(after).isPresent();
    }
}
