package dev.memorylane.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private static final long NOW = 1_750_000_000_000L;
    private static final long SECOND = 1_000_000_000L;

    private final WallClock clock = new WallClock(NOW, 0);

    @Test
    void shouldNoticeOnceHowFarTheClockWasSetBack() {
        // When
        Duration before = clock.setBackAt(NOW + 1000, SECOND);
        Duration jump = clock.setBackAt(NOW + 2000 - 3_600_000, 2 * SECOND);
        Duration after = clock.setBackAt(NOW + 3000 - 3_600_000, 3 * SECOND);

        // Then
        assertThat(before).isZero();
        assertThat(jump).isEqualTo(Duration.ofHours(1));
        assertThat(after).isZero();
    }

    @Test
    void shouldTakeAClockThatIsSlewedOrSetForwardForRight() {
        // When
        Duration slewed = clock.setBackAt(NOW + 9_900, 10 * SECOND);
        Duration forward = clock.setBackAt(NOW + 86_400_000, 11 * SECOND);

        // Then
        assertThat(slewed).isZero();
        assertThat(forward).isZero();
    }

    @Test
    void shouldNotTakeALongPauseOfTheProcessForAClockSetBack() {
        // When
        Duration woken = clock.setBackAt(NOW + 600_000, 600 * SECOND);

        // Then
        assertThat(woken).isZero();
    }
}
