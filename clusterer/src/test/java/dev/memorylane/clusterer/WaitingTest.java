package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.window.LibraryWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final LibraryWindow DAY = new LibraryWindow("osaka", "day:2026-05-01");

    private final QuietPeriod quiet = new QuietPeriod(TestSettings.defaults());
    private final DueRule rule = new DueRule(quiet, Duration.ofSeconds(15));

    @Test
    void shouldCallAWindowQuietAfterThePeriodAndOverdueAfterTheLongestWait() {
        // Given
        DirtyMark mark = mark(0, 14_000);

        // When, Then
        assertThat(rule.isQuiet(mark, 15_999)).isFalse();
        assertThat(rule.isQuiet(mark, 16_000)).isTrue();
        assertThat(rule.isOverdue(mark, 14_999)).isFalse();
        assertThat(rule.isOverdue(mark, 15_000)).isTrue();
    }

    @Test
    void shouldNotWaitForAClockThatWasSetBack() {
        // When, Then
        assertThat(rule.isQuiet(mark(3_600_000, 3_600_000), 1_000)).isTrue();
    }

    @Test
    void shouldRefuseANegativeQuietPeriod() {
        // When, Then
        assertThatThrownBy(() -> quiet.set(Duration.ofSeconds(-1))).hasMessageContaining("cannot be negative");
    }

    @Test
    void shouldDoubleTheWaitBetweenTriesUpToAMinute() {
        // Given
        Retries retries = new Retries();

        // When
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waits.add(retries.failed(DAY, 0).toSeconds());
        }

        // Then
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(retries.allow(DAY, 59_999)).isFalse();
        assertThat(retries.allow(DAY, 60_000)).isTrue();
    }

    @Test
    void shouldLetAWindowRestAfterItWasClustered() {
        // Given
        Rests rests = new Rests(4);

        // When
        rests.begin(DAY, Duration.ofSeconds(3), 1_000);

        // Then
        assertThat(rests.allow(DAY, 12_999)).isFalse();
        assertThat(rests.allow(DAY, 13_000)).isTrue();
        assertThat(rests.allow(new LibraryWindow("osaka", "day:2026-05-02"), 1_000))
                .isTrue();
    }

    @Test
    void shouldLetNoWindowRestForHoursWhenTheClockWasSetBack() {
        // Given
        Rests rests = new Rests(4);

        // When
        rests.begin(DAY, Duration.ofSeconds(3), 3_600_000);

        // Then
        assertThat(rests.allow(DAY, 1_000)).isTrue();
    }

    private static DirtyMark mark(long since, long lastAt) {
        return new DirtyMark(since, lastAt, 1L, 0L, List.of());
    }
}
