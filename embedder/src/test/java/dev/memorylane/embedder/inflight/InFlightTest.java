package dev.memorylane.embedder.inflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Photo;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InFlightTest {
    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    @Test
    void shouldWaitForTheTimeOfItsNextAttempt() {
        // Given
        InFlight entry = InFlight.arrived(new Photo(), NOW).again(NOW.plusSeconds(30));

        // When, Then
        assertThat(entry.isReady(NOW.plusSeconds(29))).isFalse();
        assertThat(entry.isReady(NOW.plusSeconds(30))).isTrue();
    }

    @Test
    void shouldNotWaitForAClockThatWasSetBackAfterItArrived() {
        // Given
        InFlight entry = InFlight.arrived(new Photo(), NOW);

        // When
        boolean ready = entry.isReady(NOW.minus(Duration.ofHours(1)));

        // Then
        assertThat(ready).isTrue();
    }

    @Test
    void shouldNotWaitForAClockThatWasSetBackBetweenTwoAttempts() {
        // Given
        InFlight entry =
                InFlight.arrived(new Photo(), NOW.minus(Duration.ofDays(2))).again(NOW.plusSeconds(30));

        // When
        boolean ready = entry.isReady(NOW.minus(Duration.ofHours(1)));

        // Then
        assertThat(ready).isTrue();
    }
}
