package dev.memorylane.culling.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {
    /** Draws after which no pair of inliers was met once in ten thousand times: log(1e-4) / log(1 - share²). */
    @ParameterizedTest
    @CsvSource({"1, 1", "0.9, 6", "0.5, 33", "0.25, 143", "0.1, 256"})
    void shouldDrawTheMoreTheFewerMatchesAgreeAndNeverTooOften(double share, int attempts) {
        // When, Then
        assertThat(Consensus.attemptsFor(share, 256)).isEqualTo(attempts);
    }
}
