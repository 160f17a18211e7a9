package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.WrittenJpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPhotosTest {
    @TempDir
    Path folder;

    private final MetadataReader reader = new MetadataReader(Clocks.fixed());

    @Test
    void shouldTakeSubSecondsAndOffsetOfTheShutter() throws IOException {
        // Given
        WrittenJpeg photo = new WrittenJpeg()
                .original("2023:05:01 12:34:56")
                .subSecOriginal("07")
                .offsetOriginal("+02:00");

        // When
        CaptureTime time = read(photo).capturedAt();

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2023-05-01T12:34:56.070"),
                        ZoneOffset.ofHours(2),
                        TimeSource.EXIF_ORIGINAL,
                        TimePrecision.SUBSECOND));
    }

    @Test
    void shouldNotBorrowTheOffsetOfAnotherTime() throws IOException {
        // Given
        WrittenJpeg photo = new WrittenJpeg()
                .original("2023:05:01 12:34:56")
                .offsetDigitized("+02:00")
                .offsetModified("+02:00");

        // When
        CaptureTime time = read(photo).capturedAt();

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Local(
                        LocalDateTime.parse("2023-05-01T12:34:56"), TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND));
    }

    @Test
    void shouldFallBackToTheDigitizerWhereTheShutterClockWasNeverSet() throws IOException {
        // Given
        WrittenJpeg photo = new WrittenJpeg()
                .original("2000:01:01 00:00:00")
                .subSecOriginal("50")
                .digitized("2023:05:01 12:34:56")
                .offsetDigitized("-07:00");

        // When
        CaptureTime time = read(photo).capturedAt();

        // Then
        assertThat(time)
                .isNotEqualTo(CaptureTime.unknown())
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2023-05-01T12:34:56"),
                        ZoneOffset.ofHours(-7),
                        TimeSource.EXIF_DIGITIZED,
                        TimePrecision.SECOND));
    }

    @Test
    void shouldBelieveNoTimeBeyondTomorrowAndNoneBeforePhotography() throws IOException {
        // When
        CaptureTime future =
                read(new WrittenJpeg().original("2026:07:02 12:00:01")).capturedAt();
        CaptureTime tomorrow =
                read(new WrittenJpeg().original("2026:07:02 12:00:00")).capturedAt();
        CaptureTime painted =
                read(new WrittenJpeg().original("1825:12:31 12:00:00")).capturedAt();

        // Then
        assertThat(future).isEqualTo(CaptureTime.unknown());
        assertThat(tomorrow.placedAt()).contains(LocalDateTime.parse("2026-07-02T12:00:00"));
        assertThat(painted).isEqualTo(CaptureTime.unknown());
    }

    @Test
    void shouldTellTheSatellitesTimeInUtcWhereThereIsNoOther() throws IOException {
        // Given
        WrittenJpeg photo = new WrittenJpeg().gpsTime("2023:05:01", 10, 34, 56.5);

        // When
        CaptureTime time = read(photo).capturedAt();

        // Then
        assertThat(time)
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2023-05-01T10:34:56.500"),
                        ZoneOffset.UTC,
                        TimeSource.GPS,
                        TimePrecision.SUBSECOND));
    }

    @Test
    void shouldReadPlaceOrientationExposureAndRating() throws IOException {
        // Given
        WrittenJpeg photo = new WrittenJpeg()
                .place(-33.8688, 151.2093)
                .orientation(6)
                .exposure(0.004, 2.8, 400)
                .rating(4);

        // When
        PhotoMetadata metadata = read(photo);

        // Then
        assertThat(metadata.orientation()).isEqualTo(6);
        assertThat(metadata.width()).isEqualTo(WrittenJpeg.WIDTH);
        assertThat(metadata.height()).isEqualTo(WrittenJpeg.HEIGHT);
        assertThat(metadata.place().orElseThrow().getLatitude()).isCloseTo(-33.8688, Offset.offset(1e-4));
        assertThat(metadata.place().orElseThrow().getLongitude()).isCloseTo(151.2093, Offset.offset(1e-4));
        assertThat(metadata.exposure().orElseThrow().getSeconds()).isCloseTo(0.004, Offset.offset(1e-6));
        assertThat(metadata.exposure().orElseThrow().getAperture()).isCloseTo(2.8, Offset.offset(1e-6));
        assertThat(metadata.exposure().orElseThrow().getIso()).isEqualTo(400);
        assertThat(metadata.rating()).hasValue(4);
    }

    @Test
    void shouldSayNothingOfAPhotoThatSaysNothing() throws IOException {
        // When
        PhotoMetadata metadata = read(new WrittenJpeg());

        // Then
        assertThat(metadata.capturedAt()).isEqualTo(CaptureTime.unknown());
        assertThat(metadata.camera()).isEmpty();
        assertThat(metadata.exposure()).isEmpty();
        assertThat(metadata.place()).isEmpty();
    }

    private PhotoMetadata read(WrittenJpeg photo) throws IOException {
        return reader.read(photo.to(folder.resolve("photo.jpg")), "image/jpeg");
    }
}
