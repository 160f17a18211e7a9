package dev.memorylane.culling.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWindowsTest {

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "2026-05-01T04:00:00, day:2026-05-01",
        "2026-05-01T23:59:59, day:2026-05-01",
        "2026-05-02T03:59:59.999, day:2026-05-01",
        "2026-05-02T04:00:00, day:2026-05-02",
        "2024-03-01T01:00:00, day:2024-02-29"
    })
    void shouldBeginTheDayAtFour(LocalDateTime local, String id) {
        // Given
        CaptureTime time = new CaptureTime.Local(local, TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
        // When
        Window window = DayWindows.of(time);
        // Then
        assertThat(window.id()).isEqualTo(id);
        assertThat(window.kind()).isEqualTo(WindowKind.DAY);
        assertThat(window.from().orElseThrow()).isBeforeOrEqualTo(local);
        assertThat(window.to().orElseThrow()).isAfter(local);
    }

    @Test
    void shouldGoByTheWallClockOfThePlaceNotByTheInstant() {
        // Given
        CaptureTime evening = new CaptureTime.Zoned(
                LocalDateTime.parse("2026-05-01T22:00:00"),
                ZoneOffset.ofHours(-7),
                TimeSource.EXIF_ORIGINAL,
                TimePrecision.SECOND);
        // When, Then
        assertThat(DayWindows.of(evening).id()).isEqualTo("day:2026-05-01");
    }

    @Test
    void shouldPutADateWithoutTimeIntoItsOwnDay() {
        // Given
        CaptureTime dateOnly = new CaptureTime.Local(
                LocalDateTime.parse("2026-05-01T00:00:00"), TimeSource.FILE_NAME, TimePrecision.DAY);
        // When, Then
        assertThat(DayWindows.of(dateOnly).id()).isEqualTo("day:2026-05-01");
    }

    @Test
    void shouldKeepTheUndatedTogether() {
        // When
        Window window = DayWindows.of(CaptureTime.unknown());
        // Then
        assertThat(window).isEqualTo(new Window(WindowKind.UNDATED, "undated", Optional.empty(), Optional.empty()));
    }

    @Test
    void shouldRefuseAWindowThatEndsBeforeItBegins() {
        // Given
        LocalDateTime noon = LocalDateTime.parse("2026-05-01T12:00:00");
        // When, Then
        assertThatThrownBy(() -> new Window(WindowKind.DAY, "day:x", Optional.of(noon), Optional.of(noon)))
                .hasMessageContaining("ends before it begins");
    }
}
