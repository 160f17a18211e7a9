package dev.memorylane.schemas.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private Instant now = Instant.parse("2026-05-01T10:00:00Z");

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private final BackOff backOff = new BackOff(clock, Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void shouldDoubleUpToTheLongest() {
        // Given, When
        List<Long> seconds = IntStream.range(0, 5)
                .mapToObj(_ -> backOff.afterFailure().toSeconds())
                .toList();

        // Then
        assertThat(seconds).containsExactly(1L, 2L, 4L, 5L, 5L);
    }

    @Test
    void shouldBeginAgainAfterACalm() {
        // Given
        backOff.afterFailure();
        backOff.afterFailure();

        // When
        now = now.plusSeconds(11);

        // Then
        assertThat(backOff.afterFailure()).hasSeconds(1);
        assertThat(backOff.afterFailure()).hasSeconds(2);
    }
}
