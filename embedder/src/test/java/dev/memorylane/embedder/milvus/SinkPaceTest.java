package dev.memorylane.embedder.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SinkPaceTest {
    private final SinkPace pace = new SinkPace();

    @Test
    void shouldRestInProportionToTheWritesButNeverForLong() {
        // When
        Duration first = pace.after(Duration.ofMillis(10));
        Duration second = pace.after(Duration.ofMillis(20));
        Duration third = pace.after(Duration.ofMillis(20));
        pace.after(Duration.ofMinutes(1));
        Duration slow = pace.after(Duration.ofMinutes(1));

        // Then
        assertThat(first).isZero();
        assertThat(second).isEqualTo(Duration.ofMillis(990));
        assertThat(third).isEqualTo(Duration.ofMillis(1980));
        assertThat(slow).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void shouldTakeNoHeedOfASingleSlowWrite() {
        // Given
        pace.after(Duration.ofMillis(5));

        // When
        Duration slow = pace.after(Duration.ofSeconds(3));
        Duration usual = pace.after(Duration.ofMillis(5));

        // Then
        assertThat(slow).isEqualTo(Duration.ofMillis(495));
        assertThat(usual).isEqualTo(Duration.ofMillis(495));
    }
}
