package dev.memorylane.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.Place;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What sidecars change in what is told of their pictures. */
class SidecarBookTest extends ShotTrial {
    @Test
    void shouldFollowASidecarThatComesChangesAndGoes() {
        // Given
        enter(rated("IMG_1.JPG", 2));

        // When
        enter(sidecar("IMG_1.JPG.xmp", OptionalInt.of(5), "Red", Findings.VERSION));
        Photo come = photo("IMG_1.JPG");
        enter(sidecar("IMG_1.JPG.xmp", OptionalInt.of(-1), null, Findings.LATER));
        Photo changed = photo("IMG_1.JPG");
        enter(new Finding.Gone(uri("IMG_1.JPG.xmp")));
        Photo gone = photo("IMG_1.JPG");

        // Then
        assertThat(come.getRating()).isEqualTo(5);
        assertThat(come.getLabel()).isEqualTo("Red");
        assertThat(come.getVersion()).isEqualTo(2);
        assertThat(changed.getRating()).isEqualTo(-1);
        assertThat(changed.getLabel()).isNull();
        assertThat(gone.getRating()).isEqualTo(2);
        assertThat(gone.getVersion()).isEqualTo(4);
    }

    @Test
    void shouldFollowThePlaceOfASidecarUnlessItRoundsThePhotos() {
        // Given
        Place place = new Place(34.68631234, 135.52001234, 12.0);
        Said said = said(TIME, OptionalInt.empty(), null).at(Optional.of(place));
        enter(photo("IMG_1.JPG", "IMG_1.JPG", "image/jpeg", said));

        // When
        enter(located("IMG_1.JPG.xmp", new Place(34.6863, 135.52, null), Findings.VERSION));
        Photo rounded = photo("IMG_1.JPG");
        enter(located("IMG_1.JPG.xmp", new Place(48.85, 2.35, null), Findings.LATER));
        Photo corrected = photo("IMG_1.JPG");
        enter(new Finding.Gone(uri("IMG_1.JPG.xmp")));

        // Then
        assertThat(rounded.getPlace()).isEqualTo(place);
        assertThat(rounded.getVersion()).isEqualTo(1);
        assertThat(corrected.getPlace()).isEqualTo(new Place(48.85, 2.35, null));
        assertThat(photo("IMG_1.JPG").getPlace()).isEqualTo(place);
    }

    private static Finding located(String name, Place place, ObjectVersion version) {
        return new Finding.SidecarFound(uri(name), version, Said.nothing().at(Optional.of(place)));
    }

    @Test
    void shouldTakeAwayARatingWhereTheSidecarSaysThatThereIsNone() {
        // When
        enter(rated("IMG_1.JPG", 4), sidecar("IMG_1.xmp", OptionalInt.of(0), null, Findings.VERSION));

        // Then
        assertThat(photo("IMG_1.JPG").getRating()).isNull();
    }

    @Test
    void shouldGiveTheSidecarOfAStemToTheRawAloneAndTheOneOfAFileToThatFile() {
        // When
        enter(
                raw("IMG_1.CR2", TIME),
                jpeg("IMG_1.JPG", TIME),
                sidecar("IMG_1.xmp", OptionalInt.of(3), "Green", Findings.VERSION),
                sidecar("IMG_1.CR2.xmp", OptionalInt.of(4), null, Findings.VERSION),
                sidecar("IMG_1.JPG.XMP", OptionalInt.of(1), null, Findings.VERSION),
                sidecar("IMG_10.xmp", OptionalInt.of(5), null, Findings.VERSION));

        // Then
        assertThat(photo("IMG_1.CR2").getRating()).isEqualTo(4);
        assertThat(photo("IMG_1.CR2").getLabel()).isEqualTo("Green");
        assertThat(photo("IMG_1.JPG").getRating()).isEqualTo(1);
        assertThat(photo("IMG_1.JPG").getLabel()).isNull();
    }

    @Test
    void shouldBelieveTheTimeOfASidecarUnlessItRepeatsThePhotosMoreCoarsely() {
        // Given
        enter(jpeg("IMG_1.JPG", TIME), jpeg("IMG_2.JPG", TIME), jpeg("IMG_3.JPG", null));

        // When
        enter(
                dated("IMG_1.xmp", local("2023-05-01T12:34:56", TimeSource.XMP)),
                dated("IMG_2.xmp", local("2019-05-01T12:34:56", TimeSource.XMP)),
                dated("IMG_3.xmp", local("2019-06-01T08:00:00", TimeSource.XMP)));

        // Then
        assertThat(capturedAt("IMG_1.JPG")).isEqualTo(time(TIME));
        assertThat(capturedAt("IMG_2.JPG")).isEqualTo(local("2019-05-01T12:34:56", TimeSource.XMP));
        assertThat(capturedAt("IMG_3.JPG")).isEqualTo(local("2019-06-01T08:00:00", TimeSource.XMP));
    }
}
