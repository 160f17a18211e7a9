package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    @ParameterizedTest
    @CsvSource({"0, 60000", "600, 60000", "601, 60100", "1500, 150000", "3000, 300000", "600000, 300000"})
    void shouldTakeAHundredthOfTheTimeWithinBounds(long listing, long pause) {
        // When
        Duration after = Reconciliation.after(Duration.ofMinutes(1), Duration.ofMillis(listing));

        // Then
        assertThat(after).isEqualTo(Duration.ofMillis(pause));
    }
}
