package dev.memorylane.bench.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SseComparisonTest {
    @Test
    void shouldCountWhereItIsNoHigherAndTellTheWorst() {
        // When
        SseComparison sse = SseComparison.of(new float[] {10, 9, 8, 7}, new float[] {10, 10, 8, 5});
        // Then
        assertThat(sse.shareNoHigher()).isEqualTo(0.75);
        assertThat(sse.worstExcess()).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void shouldCompareOnlyWhatPairs() {
        // When, Then
        assertThatThrownBy(() -> SseComparison.of(new float[1], new float[2])).hasMessageContaining("1 and 2");
    }
}
