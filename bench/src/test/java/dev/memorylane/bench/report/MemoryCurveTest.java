package dev.memorylane.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryCurveTest {
    @Test
    void shouldMeasureGrowthAfterTheWarmUp() {
        // Given
        MemoryCurve curve = new MemoryCurve();
        for (int look = 1; look <= 100; look++) {
            curve.add(look * 100, look <= 10 ? look : 1000 + look);
        }

        // When
        double growth = curve.growth().orElseThrow();

        // Then
        assertThat(growth).isEqualTo(1096.0 / 1016.0);
    }

    @Test
    void shouldShowEvenlySpacedLooksAndTheLast() {
        // Given
        MemoryCurve curve = new MemoryCurve();
        for (int look = 1; look <= 25; look++) {
            curve.add(look, look);
        }

        // When
        var shown = curve.thinned(10);

        // Then
        assertThat(shown).hasSize(10);
        assertThat(shown.getLast().photos()).isEqualTo(25);
        assertThat(curve.csv()).startsWith("photos,resident_bytes\n1,1\n").endsWith("25,25\n");
    }

    @Test
    void shouldKnowNoGrowthOfTooFewLooks() {
        // Given
        MemoryCurve curve = new MemoryCurve();
        curve.add(100, 1);

        // Then
        assertThat(curve.growth()).isEmpty();
    }
}
