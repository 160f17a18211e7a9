package dev.memorylane.clusterer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaptureTimesTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-05-01T10:00:00.120");

    @Test
    void shouldKeepTheOffsetOfAZonedTime() {
        // When
        CaptureTime time = CaptureTimes.of(captured(CaptureTimeKind.ZONED, AT, 9 * 3600));

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Zoned(
                        AT, ZoneOffset.ofHours(9), TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND));
    }

    @Test
    void shouldNotAssumeAnOffsetThatIsMissingOrImpossible() {
        // Given
        CaptureTime local = new CaptureTime.Local(AT, TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND);

        // When, Then
        assertThat(CaptureTimes.of(captured(CaptureTimeKind.LOCAL, AT, null))).isEqualTo(local);
        assertThat(CaptureTimes.of(captured(CaptureTimeKind.ZONED, AT, null))).isEqualTo(local);
        assertThat(CaptureTimes.of(captured(CaptureTimeKind.ZONED, AT, 99 * 3600)))
                .isEqualTo(local);
    }

    @Test
    void shouldCountATimeThatIsNotThereAsUnknown() {
        // When, Then
        assertThat(CaptureTimes.of(null)).isEqualTo(CaptureTime.unknown());
        assertThat(CaptureTimes.of(captured(CaptureTimeKind.LOCAL, null, null))).isEqualTo(CaptureTime.unknown());
        assertThat(CaptureTimes.of(captured(CaptureTimeKind.UNKNOWN, AT, null))).isEqualTo(CaptureTime.unknown());
    }

    @ParameterizedTest
    @EnumSource(CaptureTimeSource.class)
    void shouldMapEverySourceToItsNamesakeAndNoneToTheWeakest(CaptureTimeSource source) {
        // Given
        CapturedAt at = captured(CaptureTimeKind.LOCAL, AT, null);
        at.setSource(source);

        // When
        CaptureTime.Local time = (CaptureTime.Local) CaptureTimes.of(at);

        // Then
        assertThat(time.source().name()).isEqualTo(source == CaptureTimeSource.NONE ? "FILE_NAME" : source.name());
    }

    @Test
    void shouldTellNoBurstByATimeOfUnknownPrecision() {
        // Given
        CapturedAt at = captured(CaptureTimeKind.LOCAL, AT, null);
        at.setPrecision(CaptureTimePrecision.NONE);

        // When, Then
        assertThat(CaptureTimes.of(at).fineness()).hasValueSatisfying(precision -> assertThat(precision.tellsBursts())
                .isFalse());
    }

    private static CapturedAt captured(CaptureTimeKind kind, LocalDateTime local, Integer offsetSeconds) {
        return new CapturedAt(
                kind, local, offsetSeconds, CaptureTimeSource.EXIF_ORIGINAL, CaptureTimePrecision.SUBSECOND);
    }
}
