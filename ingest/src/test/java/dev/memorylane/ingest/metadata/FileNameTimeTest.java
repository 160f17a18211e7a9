package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTimeTest {
    private static final CaptureTime LOCAL = new CaptureTime.Local(
            LocalDateTime.parse("2023-05-01T12:34:56"), TimeSource.FILE_NAME, TimePrecision.SECOND);

    private final FileNameTime names = new FileNameTime(Clocks.fixed());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_20230501_123456.jpg",
                "img_20230501_123456~2.JPG",
                "20230501_123456.jpg",
                "20230501-123456 (1).png",
                "Screenshot_20230501-123456.png",
                "Screenshot_2023-05-01-12-34-56.png",
                "Screenshot 2023-05-01 at 12.34.56.png",
                "2023-05-01 12.34.56.jpg",
                "2023-05-01 12.34.56-001.jpg",
                "Screen Shot 2023-05-01 at 12.34.56.png",
                "WP_20230501_12_34_56_Pro.jpg",
                "DJI_20230501123456_0001_D.JPG",
                "BURST20230501123456.jpg",
                "P_20230501_123456_HDR.jpg"
            })
    void shouldReadATimeThatTheNameLeavesNoDoubtAbout(String name) {
        // When
        CaptureTime time = names.agreed(List.of(name));

        // Then
        assertThat(time).isEqualTo(LOCAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DSC_0042.jpg",
                "IMG-20230501-WA0001.jpg",
                "20230501_1234567.jpg",
                "20231341_123456.jpg",
                "20301231_123456.jpg",
                "Screenshot 2023-05-01 at 11.34.56 PM.png",
                "120230501_123456.jpg",
                "20230501123456.jpg",
                "DJI_20230501123456789_D.JPG",
                "signal-2023-05-01-123456.jpg"
            })
    void shouldReadNothingIntoOtherNames(String name) {
        // When
        CaptureTime time = names.agreed(List.of(name));

        // Then
        assertThat(time).isEqualTo(CaptureTime.unknown());
    }

    @Test
    void shouldKnowThatPixelPhonesNameInUtc() {
        // When
        CaptureTime time = names.agreed(List.of("PXL_20230501_103456789.jpg"));

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2023-05-01T10:34:56.789"),
                        ZoneOffset.UTC,
                        TimeSource.FILE_NAME,
                        TimePrecision.SUBSECOND));
    }

    @Test
    void shouldReadMillisecondsWhereTheMakerOfTheNameWritesThem() {
        // When
        CaptureTime time = names.agreed(List.of("C360_2023-05-01-12-34-56-789.jpg"));

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Local(
                        LocalDateTime.parse("2023-05-01T12:34:56.789"), TimeSource.FILE_NAME, TimePrecision.SUBSECOND));
    }

    @Test
    void shouldBelieveNamesOnlyWhereAllThatTellATimeAgree() {
        // When
        CaptureTime agreed = names.agreed(List.of("IMG_20230501_123456.jpg", "best.jpg", "20230501_123456.jpg"));
        CaptureTime torn = names.agreed(List.of("IMG_20230501_123456.jpg", "IMG_20240501_123456.jpg"));

        // Then
        assertThat(agreed).isEqualTo(LOCAL);
        assertThat(torn).isEqualTo(CaptureTime.unknown());
    }
}
