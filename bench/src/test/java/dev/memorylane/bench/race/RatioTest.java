package dev.memorylane.bench.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void shouldTakeTheGeometricMeanOfPairedRatios() {
        // Given
        double[] slower = {2, 8, 4};
        double[] faster = {1, 1, 1};

        // When
        Ratio ratio = Ratio.of(slower, faster);

        // Then
        assertThat(ratio.geometricMean()).isCloseTo(4, within(1e-12));
        assertThat(ratio.median()).isEqualTo(4);
        assertThat(ratio.least()).isEqualTo(2);
        assertThat(ratio.most()).isEqualTo(8);
        assertThat(ratio.pairs()).isEqualTo(3);
    }

    @Test
    void shouldNotMindANeighbourWhoSlowsBothOfAPair() {
        // Given
        double[] slower = {2, 20, 2};
        double[] faster = {1, 10, 1};

        // When
        Ratio ratio = Ratio.of(slower, faster);

        // Then
        assertThat(ratio.least()).isEqualTo(2);
        assertThat(ratio.most()).isEqualTo(2);
    }

    @Test
    void shouldRefuseTimesThatMakeNoPairs() {
        assertThatThrownBy(() -> Ratio.of(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.of(new double[0], new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
