package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalmTest {
    @ParameterizedTest
    @CsvSource({"0, 200", "10, 200", "300, 900", "666, 1998", "60000, 2000"})
    void shouldGrowWithTheListingWithinBounds(long listing, long calm) {
        // When
        Duration after = Calm.after(Duration.ofMillis(listing));

        // Then
        assertThat(after).isEqualTo(Duration.ofMillis(calm));
    }
}
