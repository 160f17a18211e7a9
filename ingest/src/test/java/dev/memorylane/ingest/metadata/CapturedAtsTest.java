package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapturedAtsTest {
    static Stream<CaptureTime> times() {
        LocalDateTime time = LocalDateTime.parse("2023-05-01T12:34:56.789");
        return Stream.concat(
                Stream.of(CaptureTime.unknown()),
                Stream.of(TimeSource.values()).flatMap(source -> Stream.of(TimePrecision.values())
                        .flatMap(precision -> Stream.of(
                                new CaptureTime.Local(time, source, precision),
                                new CaptureTime.Zoned(time, ZoneOffset.ofHoursMinutes(-9, -30), source, precision)))));
    }

    @ParameterizedTest
    @MethodSource("times")
    void shouldComeBackAsItWent(CaptureTime time) {
        // When
        CaptureTime back = CapturedAts.fromAvro(CapturedAts.toAvro(time));

        // Then
        assertThat(back).isEqualTo(time);
    }
}
