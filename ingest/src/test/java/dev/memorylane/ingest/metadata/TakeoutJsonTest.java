package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.schemas.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeoutJsonTest {
    private static final String WHOLE = """
            {
              "title": "IMG_1.jpg",
              "description": "at the harbour",
              "imageViews": "3",
              "creationTime": {"timestamp": "1640995200", "formatted": "1 Jan 2022, 00:00:00 UTC"},
              "photoTakenTime": {"timestamp": "1562664896", "formatted": "9 Jul 2019, 09:34:56 UTC"},
              "geoData": {"latitude": 34.6863, "longitude": 135.52, "altitude": 12.5, "latitudeSpan": 0.0},
              "geoDataExif": {"latitude": 1.0, "longitude": 2.0, "altitude": 0.0},
              "people": [{"name": "Ann"}],
              "url": "https://photos.google.com/photo/x",
              "googlePhotosOrigin": {"mobileUpload": {"deviceType": "ANDROID_PHONE"}},
              "favorited": true
            }
            """;

    @TempDir
    Path folder;

    private final ShotWords words = new MetadataReader(Clocks.fixed()).besidePhotos();

    @Test
    void shouldReadTheInstantThePlaceAndTheStar() throws IOException {
        // When
        Said said = read(WHOLE).orElseThrow();

        // Then
        assertThat(said.capturedAt())
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2019-07-09T09:34:56"),
                        ZoneOffset.UTC,
                        TimeSource.TAKEOUT,
                        TimePrecision.SECOND));
        assertThat(said.rating()).hasValue(5);
        assertThat(said.place()).contains(new Place(34.6863, 135.52, 12.5));
    }

    @Test
    void shouldTakeTheCamerasPlaceWhereGoogleHasNone() throws IOException {
        // When
        Said said =
                read(WHOLE.replace("34.6863", "0.0").replace("135.52", "0.0")).orElseThrow();

        // Then
        assertThat(said.place()).hasValueSatisfying(place -> {
            assertThat(place.getLatitude()).isCloseTo(1.0, within(1e-9));
            assertThat(place.getAltitude()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1640995200", "0", "99999999999", "999999999999999999999999", "-99999999999999", "soon", ""})
    void shouldNotBelieveATimeThatIsTheUploadsOrNone(String taken) throws IOException {
        // When
        Said said = read(WHOLE.replace("1562664896", taken)).orElseThrow();

        // Then
        assertThat(said.capturedAt()).isEqualTo(CaptureTime.unknown());
        assertThat(said.place()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"title\": \"Album\", \"date\": {\"timestamp\": \"1562664896\"}}",
                "{\"photoTakenTime\": 7}",
                "{\"photoTakenTime\": [\"timestamp\", 7]}",
                "{\"photoTakenTime\": {\"timestamp\": {\"timestamp\": 7}}}",
                "{\"photoTakenTime\": {\"timestamp\": \"1562664896\"}",
                "not JSON at all"
            })
    void shouldFindNothingInOtherJson(String json) throws IOException {
        // When, Then
        assertThat(read(json)).isEmpty();
    }

    @Test
    void shouldReadWhatIsThereWhereTheRestHasTheWrongTypes() throws IOException {
        // Given
        String odd = """
                {"photoTakenTime": {"timestamp": 1562664896}, "creationTime": [], "favorited": "no", "people": 5,
                 "geoData": {"latitude": "34.5", "longitude": 1e999, "altitude": {}}, "geoDataExif": "Osaka"}
                """;

        // When
        Said said = read(odd).orElseThrow();

        // Then
        assertThat(said.capturedAt().instant())
                .hasValueSatisfying(at -> assertThat(at.getEpochSecond()).isEqualTo(1562664896L));
        assertThat(said.rating()).isEmpty();
        assertThat(said.place()).isEmpty();
    }

    @Test
    void shouldFindNothingInJsonThatIsOutForDepthOrSize() throws IOException {
        // Given
        String deep = "{\"people\": " + "[".repeat(400_000);
        String nested = "{\"geoData\":".repeat(80_000);
        String huge =
                "{\"title\": \"" + "x".repeat(2 << 20) + "\", " + WHOLE.strip().substring(1);
        String digits = WHOLE.replace("34.6863", "3".repeat(500_000));

        // When, Then
        assertThat(read(deep)).isEmpty();
        assertThat(read(nested)).isEmpty();
        assertThat(read(huge)).isEmpty();
        assertThat(read(digits)).isEmpty();
    }

    private Optional<Said> read(String json) throws IOException {
        return words.ofTakeout(Files.write(folder.resolve("IMG_1.jpg.json"), json.getBytes(StandardCharsets.UTF_8)));
    }
}
