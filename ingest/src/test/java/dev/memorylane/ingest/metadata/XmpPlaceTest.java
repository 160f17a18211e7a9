package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.schemas.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmpPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34,41.178N | 135,31.2E | 34.6863 | 135.52",
                "34,41,10.68N | 135,31,12E | 34.6863 | 135.52",
                "33,51.408S | 151,12.54W | -33.8568 | -151.209",
                "34,41.178n | 135,31.2 e | 34.6863 | 135.52",
                "-33.8568 | 151.209 | -33.8568 | 151.209"
            })
    void shouldReadCoordinatesInEveryWriting(String north, String east, double latitude, double longitude) {
        // When
        Optional<Place> attributes =
                place("<r xmlns:e='http://ns.adobe.com/exif/1.0/' e:GPSLatitude='%s' e:GPSLongitude='%s'/>"
                        .formatted(north, east));
        Optional<Place> elements = place(
                "<r xmlns:e='http://ns.adobe.com/exif/1.0/'><e:GPSLatitude>%s</e:GPSLatitude><e:GPSLongitude>%s</e:GPSLongitude></r>"
                        .formatted(north, east));

        // Then
        assertThat(elements).isEqualTo(attributes).hasValueSatisfying(place -> {
            assertThat(place.getLatitude()).isCloseTo(latitude, within(1e-9));
            assertThat(place.getLongitude()).isCloseTo(longitude, within(1e-9));
            assertThat(place.getAltitude()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,0.0N | 0,0.0E",
                "91,0.0N | 10,0.0E",
                "34,61.0N | 135,31.2E",
                "34,41.178E | 135,31.2N",
                "34,41.178N | ''",
                "999999999999 | 1",
                "NaN | NaN"
            })
    void shouldFindNoPlaceWhereNoneIs(String north, String east) {
        // When, Then
        assertThat(place("<r xmlns:e='http://ns.adobe.com/exif/1.0/' e:GPSLatitude='%s' e:GPSLongitude='%s'/>"
                        .formatted(north, east)))
                .isEmpty();
    }

    @Test
    void shouldReadTheHeight() {
        // Given
        String packet = "<r xmlns:e='http://ns.adobe.com/exif/1.0/' e:GPSLatitude='31,33N' e:GPSLongitude='35,28E'"
                + " e:GPSAltitude='%s' e:GPSAltitudeRef='%s'/>";

        // When, Then
        assertThat(place(packet.formatted("4305/10", "1")).orElseThrow().getAltitude())
                .isEqualTo(-430.5);
        assertThat(place(packet.formatted("12", "0")).orElseThrow().getAltitude())
                .isEqualTo(12);
        assertThat(place(packet.formatted("12/0", "0")).orElseThrow().getAltitude())
                .isNull();
    }

    private static Optional<Place> place(String xmp) {
        return XmpPlace.of(XmpPacket.parse(xmp.getBytes(StandardCharsets.UTF_8)));
    }
}
