package dev.memorylane.gallery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.parse("2026-05-02T10:00:00Z");
    private final Pace pace = new Pace(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void shouldTellPhotosPerSecondAndTheTimeLeft() {
        // When
        for (int second = 0; second <= 10; second++) {
            pace.note(second * 20L);
            now = now.plusSeconds(1);
        }

        // Then
        assertThat(pace.photosPerSecond()).isEqualTo(20.0);
        assertThat(pace.timeFor(100)).contains(Duration.ofSeconds(5));
        assertThat(pace.timeFor(0)).isEmpty();
    }

    @Test
    void shouldComeToRestHalfAMinuteAfterTheLastPhoto() {
        // Given
        pace.note(0);
        now = now.plusSeconds(1);
        pace.note(50);

        // When
        for (int second = 0; second < 40; second++) {
            now = now.plusSeconds(1);
            pace.note(50);
        }

        // Then
        assertThat(pace.photosPerSecond()).isZero();
        assertThat(pace.timeFor(10)).isEmpty();
    }

    @Test
    void shouldNotTakeTheFirstCountForWorkDone() {
        // When
        pace.note(1000);

        // Then
        assertThat(pace.photosPerSecond()).isZero();
    }
}
