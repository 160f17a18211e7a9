package dev.memorylane.embedder.inflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant CAME = NOW.minusSeconds(60);
    private static final TaskId ONE = new TaskId(0, 0);
    private static final TaskId OTHER = new TaskId(0, 1);
    private final Turns turns = new Turns();

    @Test
    void shouldLetNobodyGoWhoCameClearlyAfterTheFirstOfAnotherTask() {
        // Given
        turns.note(OTHER, Optional.of(CAME), NOW);
        // When, Then
        assertThat(turns.isOf(ONE, CAME.plusMillis(1001), NOW)).isFalse();
        assertThat(turns.isOf(ONE, CAME.plusMillis(1000), NOW)).isTrue();
        assertThat(turns.isOf(ONE, CAME.minusSeconds(5), NOW)).isTrue();
    }

    @Test
    void shouldNotHoldATaskUpByItsOwnFirst() {
        // Given
        turns.note(ONE, Optional.of(CAME), NOW);
        // When, Then
        assertThat(turns.isOf(ONE, CAME.plusSeconds(30), NOW)).isTrue();
    }

    @Test
    void shouldWaitForNoTaskThatHasNobodyOrIsGoneOrSilent() {
        // Given
        turns.note(OTHER, Optional.of(CAME), NOW);
        turns.note(new TaskId(0, 2), Optional.of(CAME), NOW);
        turns.note(new TaskId(0, 3), Optional.of(CAME), NOW.minusSeconds(6));
        turns.note(new TaskId(0, 4), Optional.of(CAME), NOW.plusSeconds(1));
        // When
        turns.note(OTHER, Optional.empty(), NOW);
        turns.forget(new TaskId(0, 2));
        // Then
        assertThat(turns.isOf(ONE, CAME.plusSeconds(30), NOW)).isTrue();
    }

    @Test
    void shouldHoldNobodyUpWhoseTimeLiesAhead() {
        // Given
        turns.note(OTHER, Optional.of(CAME), NOW);
        // When, Then
        assertThat(turns.isOf(ONE, NOW.plusSeconds(30), NOW)).isTrue();
    }
}
