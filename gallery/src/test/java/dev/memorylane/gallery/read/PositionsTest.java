package dev.memorylane.gallery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final TopicPartition FIRST = new TopicPartition("photos", 0);
    private static final TopicPartition SECOND = new TopicPartition("photos", 1);

    private final Positions positions = new Positions();

    @Test
    void shouldBePastTheEndsOnlyWhenEveryPartitionIs() {
        // Given
        positions.reached(FIRST, 10);

        // When, Then
        assertThat(positions.past(Map.of(FIRST, 10L, SECOND, 0L))).isTrue();
        assertThat(positions.past(Map.of(FIRST, 10L, SECOND, 1L))).isFalse();
        assertThat(positions.past(Map.of(FIRST, 11L))).isFalse();
    }

    @Test
    void shouldNeverGoBack() {
        // When
        positions.reached(FIRST, 10);
        positions.reached(FIRST, 4);

        // Then
        assertThat(positions.all()).containsEntry(FIRST, 10L);
    }

    @Test
    void shouldWakeTheOneWhoWaits() throws InterruptedException {
        // Given
        Thread reader = Thread.ofVirtual().start(() -> positions.reached(FIRST, 3));

        // When
        boolean reached = positions.awaitPast(Map.of(FIRST, 3L), Duration.ofSeconds(30));

        // Then
        reader.join();
        assertThat(reached).isTrue();
        assertThat(positions.awaitPast(Map.of(FIRST, 4L), Duration.ofMillis(1))).isFalse();
    }
}
