package dev.memorylane.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which files are of one shot, whatever the order in which they come. */
class ShotBookTest extends ShotTrial {
    @Test
    void shouldJoinRawAndJpegOfOneNameAndMoment() {
        // When
        enter(raw("IMG_1.CR2", TIME), jpeg("IMG_1.JPG", TIME));

        // Then
        assertThat(asset("IMG_1.CR2")).isNotNull().isEqualTo(asset("IMG_1.JPG"));
    }

    @Test
    void shouldJoinRawAndJpegWhereOneTellsNoTime() {
        // When
        enter(raw("IMG_1.CR2", null), jpeg("img_1.jpg", TIME), raw("IMG_2.X3F", null), jpeg("IMG_2.JPG", null));

        // Then
        assertThat(asset("IMG_1.CR2")).isNotNull().isEqualTo(asset("img_1.jpg"));
        assertThat(asset("IMG_2.X3F")).isNotNull().isEqualTo(asset("IMG_2.JPG")).isNotEqualTo(asset("IMG_1.CR2"));
    }

    @Test
    void shouldTellTheTimeOfARawThatTellsNoneByItsPicture() {
        // When
        enter(raw("IMG_1.X3F", null), jpeg("IMG_1.JPG", TIME));
        CaptureTime together = capturedAt("IMG_1.X3F");
        enter(new Finding.Gone(uri("IMG_1.JPG")));

        // Then
        assertThat(together).isEqualTo(time(TIME));
        assertThat(capturedAt("IMG_1.X3F")).isEqualTo(CaptureTime.unknown());
    }

    @Test
    void shouldLeaveAloneWhatOnlyHasItsNameInCommon() {
        // When
        enter(
                // Two shots after the counter of the camera began anew.
                raw("IMG_1.CR2", TIME),
                jpeg("IMG_1.JPG", OTHER_TIME),
                // Two pictures that people numbered.
                jpeg("1.jpg", null),
                jpeg("1.png", null),
                // Another folder.
                raw("raw/IMG_5.CR2", TIME),
                jpeg("jpg/IMG_5.JPG", TIME),
                // Two cameras' pictures of one name, which Takeout counts.
                jpeg("DSC_7.JPG", TIME),
                jpeg("DSC_7(1).JPG", OTHER_TIME),
                jpeg("DSC_70.JPG", TIME));

        // Then
        assertThat(memory.photo("IMG_1.CR2")).isPresent();
        assertThat(List.of("IMG_1.CR2", "IMG_1.JPG", "1.jpg", "1.png", "raw/IMG_5.CR2", "jpg/IMG_5.JPG"))
                .allSatisfy(name -> assertThat(asset(name)).isNull());
        assertThat(List.of("DSC_7.JPG", "DSC_7(1).JPG", "DSC_70.JPG"))
                .allSatisfy(name -> assertThat(asset(name)).isNull());
    }

    @Test
    void shouldJoinEditedVersionsWithTheirOriginal() {
        // When
        enter(
                jpeg("IMG_1234.HEIC", TIME),
                jpeg("IMG_E1234.JPG", TIME),
                jpeg("P5010001.jpg", TIME),
                jpeg("P5010001-edited.jpg", TIME),
                jpeg("P5010001 (1).jpg", TIME),
                raw("PXL_20230501_103456789.RAW-02.ORIGINAL.dng", TIME),
                jpeg("PXL_20230501_103456789.RAW-01.COVER.jpg", TIME),
                jpeg("IMG_9.JPG", TIME),
                jpeg("IMG_9-edited.JPG", null));

        // Then
        assertThat(asset("IMG_1234.HEIC")).isNotNull().isEqualTo(asset("IMG_E1234.JPG"));
        assertThat(asset("P5010001.jpg"))
                .isNotNull()
                .isEqualTo(asset("P5010001-edited.jpg"))
                .isEqualTo(asset("P5010001 (1).jpg"));
        assertThat(asset("PXL_20230501_103456789.RAW-02.ORIGINAL.dng"))
                .isNotNull()
                .isEqualTo(asset("PXL_20230501_103456789.RAW-01.COVER.jpg"));
        assertThat(asset("IMG_9-edited.JPG")).isNull();
    }

    @Test
    void shouldGiveTheFilmOfALivePhotoToItsStillAndCountOthersAsFilms() {
        // When
        enter(
                jpeg("IMG_1.HEIC", TIME),
                film("IMG_1.MOV", null),
                still("IMG_2.HEIC", "id-2"),
                film("renamed.MOV", "id-2"),
                still("IMG_3.HEIC", "id-3"),
                film("IMG_3.MOV", "id-4"),
                film("wedding.mov", null));

        // Then
        assertThat(filmAsset("IMG_1.MOV")).isNotNull().isEqualTo(asset("IMG_1.HEIC"));
        assertThat(filmAsset("renamed.MOV")).isNotNull().isEqualTo(asset("IMG_2.HEIC"));
        assertThat(filmAsset("IMG_3.MOV")).isNull();
        assertThat(asset("IMG_3.HEIC")).isNull();
        assertThat(memory.object(uri("wedding.mov"))).hasValueSatisfying(seen -> {
            assertThat(seen.getOutcome()).isEqualTo(ObjectOutcome.IGNORED);
            assertThat(seen.getKind()).isEqualTo(ObjectKind.VIDEO);
            assertThat(seen.getMediaType()).isEqualTo("video/quicktime");
            assertThat(seen.getAssetId()).isNull();
        });
    }

    @Test
    void shouldDissolveAShotWithItsSecondFile() {
        // Given
        enter(raw("IMG_1.CR2", TIME), jpeg("IMG_1.JPG", TIME));

        // When
        enter(new Finding.Gone(uri("IMG_1.CR2")));

        // Then
        assertThat(asset("IMG_1.JPG")).isNull();
    }

    @Test
    void shouldTakeACrowdOfOneNameForNoShotAndItsRestForOneAgain() {
        // Given
        enter(raw("IMG_1.CR2", TIME), jpeg("IMG_1.JPG", TIME));
        for (int i = 1; i <= Shot.MOST_FILES - 2; i++) {
            enter(jpeg("IMG_1(" + i + ").JPG", OTHER_TIME));
        }
        String shot = asset("IMG_1.CR2");

        // When
        enter(jpeg("IMG_1(998).JPG", OTHER_TIME));
        String crowded = asset("IMG_1.CR2");
        enter(jpeg("IMG_1(999).JPG", OTHER_TIME));
        enter(new Finding.Gone(uri("IMG_1(1).JPG")));
        String stillCrowded = asset("IMG_1.JPG");
        enter(new Finding.Gone(uri("IMG_1(999).JPG")));

        // Then
        assertThat(shot).isNotNull().isEqualTo(asset("IMG_1.CR2")).isEqualTo(asset("IMG_1.JPG"));
        assertThat(crowded).isNull();
        assertThat(stillCrowded).isNull();
    }

    @Test
    void shouldTellTheSameWhateverTheOrderOfArrival() {
        // Given
        List<Finding> findings = new ArrayList<>(List.of(
                raw("IMG_1.CR2", null),
                jpeg("IMG_1.JPG", TIME),
                jpeg("IMG_E1.JPG", TIME),
                jpeg("IMG_1-edited.JPG", OTHER_TIME),
                film("IMG_1.MOV", null),
                sidecar("IMG_1.xmp", OptionalInt.of(3), "Green", Findings.VERSION),
                sidecar("IMG_1.JPG.xmp", OptionalInt.of(1), null, Findings.VERSION),
                copy("elsewhere/IMG_1.JPG", "IMG_1.JPG", TIME),
                raw("elsewhere/IMG_1.NEF", TIME),
                sidecar("elsewhere/IMG_1.JPG.xmp", OptionalInt.of(2), "Blue", Findings.VERSION)));
        enterAll(findings);
        Map<String, List<Object>> expected = told();

        for (int seed = 0; seed < 50; seed++) {
            // When
            memory = new Memory();
            books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());
            Collections.shuffle(findings, new Random(seed));
            enterAll(findings);

            // Then
            assertThat(told()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void shouldLetFileTimesStandInOnlyWhereTheUserTurnedThatOn() {
        // Given
        Bookkeeper turnedOn =
                new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed(), Optional.of(ZoneId.of("Asia/Tokyo")));

        // When
        enter(jpeg("a.jpg", null));
        CaptureTime off = capturedAt("a.jpg");
        turnedOn.enter(jpeg("b.jpg", null), new Batch());
        turnedOn.enter(jpeg("c.jpg", TIME), new Batch());
        turnedOn.enter(jpeg("IMG_20230501_123456.jpg", null), new Batch());

        // Then
        assertThat(off).isEqualTo(CaptureTime.unknown());
        assertThat(capturedAt("b.jpg"))
                .isEqualTo(new CaptureTime.Zoned(
                        LocalDateTime.parse("2026-07-01T21:00"),
                        ZoneOffset.ofHours(9),
                        TimeSource.FILE_TIME,
                        TimePrecision.MINUTE));
        assertThat(capturedAt("c.jpg")).isEqualTo(time(TIME));
        assertThat(capturedAt("IMG_20230501_123456.jpg").placedAt())
                .contains(LocalDateTime.parse("2023-05-01T12:34:56"));
    }
}
