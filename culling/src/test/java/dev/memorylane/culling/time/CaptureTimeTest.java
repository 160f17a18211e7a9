package dev.memorylane.culling.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CaptureTimeTest {

    private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-05-01T02:30:00");

    @Test
    void shouldKnowTheInstantOnlyWhereTheOffsetIsKnown() {
        // Given
        CaptureTime zoned =
                new CaptureTime.Zoned(LOCAL, ZoneOffset.ofHours(-7), TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
        CaptureTime local = new CaptureTime.Local(LOCAL, TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
        // When, Then
        assertThat(zoned.instant()).contains(Instant.parse("2026-05-01T09:30:00Z"));
        assertThat(local.instant()).isEmpty();
        assertThat(CaptureTime.unknown().instant()).isEmpty();
    }

    @Test
    void shouldPlaceADateWithoutTimeAtNoon() {
        // Given
        CaptureTime dateOnly =
                new CaptureTime.Local(LOCAL.toLocalDate().atStartOfDay(), TimeSource.FILE_NAME, TimePrecision.DAY);
        // When, Then
        assertThat(dateOnly.placedAt()).contains(LocalDateTime.parse("2026-05-01T12:00:00"));
    }

    @Test
    void shouldTellBurstsOnlyFromSeconds() {
        // When, Then
        assertThat(TimePrecision.values())
                .filteredOn(TimePrecision::tellsBursts)
                .containsExactly(TimePrecision.SUBSECOND, TimePrecision.SECOND);
    }
}
