package dev.memorylane.schemas.capture;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapturedAtsTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-05-01T10:00:00.120");

    static Stream<CaptureTime> times() {
        return Stream.concat(
                Stream.of(CaptureTime.unknown()),
                Stream.of(TimeSource.values()).flatMap(source -> Stream.of(TimePrecision.values())
                        .flatMap(precision -> Stream.of(
                                new CaptureTime.Local(AT, source, precision),
                                new CaptureTime.Zoned(AT, ZoneOffset.ofHoursMinutes(-9, -30), source, precision)))));
    }

    @ParameterizedTest
    @MethodSource("times")
    void shouldComeBackAsItWent(CaptureTime time) {
        // When
        CaptureTime back = CapturedAts.fromAvro(CapturedAts.toAvro(time));

        // Then
        assertThat(back).isEqualTo(time);
    }

    @Test
    void shouldKeepTheOffsetOfAZonedTime() {
        // When
        CaptureTime time = CapturedAts.fromAvro(captured(CaptureTimeKind.ZONED, AT, 9 * 3600));

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
        assertThat(CapturedAts.fromAvro(captured(CaptureTimeKind.LOCAL, AT, null)))
                .isEqualTo(local);
        assertThat(CapturedAts.fromAvro(captured(CaptureTimeKind.ZONED, AT, null)))
                .isEqualTo(local);
        assertThat(CapturedAts.fromAvro(captured(CaptureTimeKind.ZONED, AT, 99 * 3600)))
                .isEqualTo(local);
    }

    @Test
    void shouldCountATimeThatIsNotThereAsUnknown() {
        // When, Then
        assertThat(CapturedAts.fromAvro(null)).isEqualTo(CaptureTime.unknown());
        assertThat(CapturedAts.fromAvro(captured(CaptureTimeKind.LOCAL, null, null)))
                .isEqualTo(CaptureTime.unknown());
        assertThat(CapturedAts.fromAvro(captured(CaptureTimeKind.UNKNOWN, AT, null)))
                .isEqualTo(CaptureTime.unknown());
    }

    @ParameterizedTest
    @EnumSource(CaptureTimeSource.class)
    void shouldMapEverySourceToItsNamesakeAndNoneToTheWeakest(CaptureTimeSource source) {
        // Given
        CapturedAt at = captured(CaptureTimeKind.LOCAL, AT, null);
        at.setSource(source);

        // When
        CaptureTime.Local time = (CaptureTime.Local) CapturedAts.fromAvro(at);

        // Then
        assertThat(time.source().name()).isEqualTo(source == CaptureTimeSource.NONE ? "FILE_TIME" : source.name());
    }

    @Test
    void shouldTellNoBurstByATimeOfUnknownPrecision() {
        // Given
        CapturedAt at = captured(CaptureTimeKind.LOCAL, AT, null);
        at.setPrecision(CaptureTimePrecision.NONE);

        // When, Then
        assertThat(CapturedAts.fromAvro(at).fineness())
                .hasValueSatisfying(
                        precision -> assertThat(precision.tellsBursts()).isFalse());
    }

    private static CapturedAt captured(CaptureTimeKind kind, LocalDateTime local, Integer offsetSeconds) {
        return new CapturedAt(
                kind, local, offsetSeconds, CaptureTimeSource.EXIF_ORIGINAL, CaptureTimePrecision.SUBSECOND);
    }
}
