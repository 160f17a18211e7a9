package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.SharedData;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Exposure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SharedPhotosTest {
    private final MetadataReader reader = new MetadataReader(Clocks.fixed());

    @Test
    void shouldSurviveTheMetadataOfEveryOddAndBrokenFile() throws IOException {
        for (Path file : SharedData.files("exif")) {
            // When
            for (String type : new String[] {"jpeg", "png", "webp", "heic", "x-raw"}) {
                // Then
                assertThat(reader.read(file, "image/" + type))
                        .as(file.toString())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exif/metadata-extractor/webp/Nikon D1X.webp, image/webp",
        "exif/exifr/test/fixtures/heic-iphone7.heic, image/heic",
        "exif/exifr/test/fixtures/tif-with-iptc-icc-xmp.tif, image/tiff",
        "exif/exifr/test/fixtures/issue-exif-js-124.tiff, image/tiff"
    })
    void shouldReadTheTagsOfEveryContainer(String file, String mediaType) throws IOException {
        // When
        PhotoMetadata photo = reader.read(SharedData.path(file), mediaType);

        // Then
        assertThat(photo).isNotEqualTo(PhotoMetadata.none());
    }

    @Test
    void shouldReadAllOfACameraPhoto() throws IOException {
        // When
        PhotoMetadata photo = read("photos/canon-days/IMG_0430.jpg");

        // Then
        assertThat(photo.width()).isEqualTo(800);
        assertThat(photo.height()).isEqualTo(533);
        assertThat(photo.orientation()).isEqualTo(1);
        assertThat(photo.capturedAt())
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2021-01-10T15:47:17.460"),
                        ZoneOffset.ofHours(-7),
                        TimeSource.EXIF_ORIGINAL,
                        TimePrecision.SUBSECOND));
        assertThat(photo.camera())
                .contains(new Camera("Canon", "Canon EOS M50", "622041004313", "EF-S55-250mm f/4-5.6 IS STM"));
        assertThat(photo.exposure()).contains(new Exposure(5.6, 0.00625, 800, 0.0, 250.0));
        assertThat(photo.place()).isEmpty();
        assertThat(photo.rating()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("times")
    void shouldTellTheTimeThatTheFileTells(String file, CaptureTime expected) throws IOException {
        // When
        PhotoMetadata photo = read(file);

        // Then
        assertThat(photo.capturedAt()).isEqualTo(expected);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                argumentSet(
                        "no offset stays local",
                        "exif/metadata-extractor/jpg/Sony DSC-P12.jpg",
                        local("2003-08-27T13:09:56", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND)),
                argumentSet(
                        "no offset, but the satellites' clock beside it",
                        "exif/exifr/test/fixtures/IMG_20180725_163423-tiny.jpg",
                        new CaptureTime.Zoned(
                                LocalDateTime.parse("2018-07-25T16:34:23.935"),
                                ZoneOffset.ofHours(2),
                                TimeSource.EXIF_ORIGINAL,
                                TimePrecision.SUBSECOND)),
                argumentSet(
                        "IPTC, whose offset of nothing is none",
                        "exif/exifr/test/fixtures/RangeError_Offset_outside_bounds.jpg",
                        local("2020-07-23T11:32:20", TimeSource.IPTC, TimePrecision.SECOND)),
                argumentSet(
                        "a scanned picture: when it was taken, not when it was scanned",
                        "exif/exifr/test/fixtures/iptc-independent-photographer-example.jpg",
                        local("1985-11-25T00:00", TimeSource.XMP, TimePrecision.DAY)),
                argumentSet(
                        "a phone of 2011",
                        "exif/metadata-extractor/jpg/Apple iPhone 4.jpg",
                        local("2011-01-13T14:33:39", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND)),
                argumentSet(
                        "blank original, digitized instead",
                        "exif/metadata-extractor/jpg/FujiFilm SP-2500.jpg",
                        local("2003-09-10T20:59:18", TimeSource.EXIF_DIGITIZED, TimePrecision.SECOND)),
                argumentSet("zeros", "exif/metadata-extractor/jpg/Nikon E885.jpg", CaptureTime.unknown()),
                argumentSet("blanks", "exif/metadata-extractor/jpg/FujiFilm DX-5.jpg", CaptureTime.unknown()),
                argumentSet(
                        "XMP of a PNG",
                        "exif/exifr/test/fixtures/png/IMG_20180725_163423-2.png",
                        local("2018-07-25T16:34:22.173", TimeSource.XMP, TimePrecision.SUBSECOND)),
                argumentSet(
                        "a date without time in XMP",
                        "exif/exifr/test/fixtures/BonTonARTSTORplusIPTC.jpg",
                        local("2007-11-19T00:00", TimeSource.XMP, TimePrecision.DAY)));
    }

    @Test
    void shouldReadEveryOrientation() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            // When
            PhotoMetadata photo = read("exif/orientation/Landscape_" + orientation + ".jpg");

            // Then
            assertThat(photo.orientation()).isEqualTo(orientation);
        }
    }

    @Test
    void shouldReadPlaceRatingAndTheFirstOfSeveralSpeeds() throws IOException {
        // When
        PhotoMetadata nikon = read("exif/metadata-extractor/jpg/Nikon D5000.jpg");
        PhotoMetadata rated = read("exif/metadata-extractor/jpg/Issue 258 (dotnet).jpg");
        PhotoMetadata twoSpeeds = read("exif/exifr/test/fixtures/door-knocker.jpg");

        // Then
        assertThat(nikon.place()).hasValueSatisfying(place -> {
            assertThat(place.getLatitude()).isCloseTo(48.888726, Offset.offset(1e-5));
            assertThat(place.getLongitude()).isCloseTo(21.043251, Offset.offset(1e-5));
            assertThat(place.getAltitude()).isCloseTo(324.145, Offset.offset(1e-3));
        });
        assertThat(rated.rating()).hasValue(1);
        assertThat(twoSpeeds.exposure().orElseThrow().getIso()).isEqualTo(200);
    }

    private PhotoMetadata read(String relative) throws IOException {
        return reader.read(SharedData.path(relative), relative.endsWith("png") ? "image/png" : "image/jpeg");
    }

    private static CaptureTime local(String time, TimeSource source, TimePrecision precision) {
        return new CaptureTime.Local(LocalDateTime.parse(time), source, precision);
    }
}
