package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void shouldDoubleFromHalfASecondToTenSeconds() {
        // Given
        Backoff backoff = new Backoff();

        // When
        var pauses = Stream.generate(() -> backoff.after(Duration.ZERO).toMillis())
                .limit(7)
                .toList();

        // Then
        assertThat(pauses).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L);
    }

    @Test
    void shouldBeShortAgainAfterACalmMinute() {
        // Given
        Backoff backoff = new Backoff();
        Stream.generate(() -> backoff.after(Duration.ZERO)).limit(5).forEach(pause -> {});

        // When
        Duration pause = backoff.after(Duration.ofSeconds(61));

        // Then
        assertThat(pause).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    }
}
