package dev.memorylane.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShotBookTest {
    private static final String TIME = "2023-05-01T12:34:56.120";
    private static final String OTHER_TIME = "2023-05-01T12:34:59";

    private Memory memory = new Memory();
    private Bookkeeper books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());

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

    private Map<String, List<Object>> told() {
        Map<String, List<Object>> told = new HashMap<>();
        for (String id : List.of("IMG_1.CR2", "IMG_1.JPG", "IMG_E1.JPG", "IMG_1-edited.JPG", "elsewhere/IMG_1.NEF")) {
            Photo photo = photo(id);
            told.put(
                    id,
                    List.of(
                            String.valueOf(photo.getAssetId()),
                            String.valueOf(photo.getRating()),
                            String.valueOf(photo.getLabel()),
                            photo.getCapturedAt()));
        }
        told.put("film", List.of(String.valueOf(filmAsset("IMG_1.MOV"))));
        return told;
    }

    private void enter(Finding... findings) {
        enterAll(List.of(findings));
    }

    private void enterAll(List<Finding> findings) {
        findings.forEach(finding -> books.enter(finding, new Batch()));
    }

    private String asset(String name) {
        return photo(name).getAssetId();
    }

    private String filmAsset(String name) {
        return memory.object(uri(name)).orElseThrow().getAssetId();
    }

    private Photo photo(String name) {
        return memory.photo(name).orElseThrow();
    }

    private CaptureTime capturedAt(String name) {
        return CapturedAts.fromAvro(photo(name).getCapturedAt());
    }

    private static Finding raw(String name, String time) {
        return photo(name, name, "image/x-raw", said(time, OptionalInt.empty(), null));
    }

    private static Finding jpeg(String name, String time) {
        return photo(name, name, "image/jpeg", said(time, OptionalInt.empty(), null));
    }

    private static Finding copy(String name, String photoId, String time) {
        return photo(name, photoId, "image/jpeg", said(time, OptionalInt.empty(), null));
    }

    private static Finding rated(String name, int stars) {
        return photo(name, name, "image/jpeg", said(TIME, OptionalInt.of(stars), null));
    }

    private static Finding still(String name, String contentId) {
        return photo(name, name, "image/heic", said(TIME, OptionalInt.empty(), contentId));
    }

    private static Finding film(String name, String contentId) {
        return new Finding.FilmFound(
                uri(name), Findings.VERSION, "video/quicktime", said(null, OptionalInt.empty(), contentId));
    }

    private static Finding sidecar(String name, OptionalInt rating, String label, ObjectVersion version) {
        return new Finding.SidecarFound(
                uri(name),
                version,
                new Said(CaptureTime.unknown(), rating, Optional.ofNullable(label), Optional.empty()));
    }

    private static Finding dated(String name, CaptureTime time) {
        return new Finding.SidecarFound(
                uri(name), Findings.VERSION, new Said(time, OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    private static Finding photo(String name, String photoId, String mediaType, Said said) {
        PhotoMetadata none = PhotoMetadata.none();
        return new Finding.PhotoFound(
                uri(name),
                Findings.VERSION,
                photoId,
                mediaType,
                new PhotoMetadata(
                        none.width(),
                        none.height(),
                        none.orientation(),
                        said.capturedAt(),
                        none.camera(),
                        none.exposure(),
                        none.place(),
                        said.rating(),
                        said.label(),
                        said.contentId()));
    }

    private static Said said(String time, OptionalInt rating, String contentId) {
        return new Said(
                time == null ? CaptureTime.unknown() : time(time),
                rating,
                Optional.empty(),
                Optional.ofNullable(contentId));
    }

    private static CaptureTime time(String time) {
        TimePrecision precision = time.contains(".") ? TimePrecision.SUBSECOND : TimePrecision.SECOND;
        return new CaptureTime.Local(LocalDateTime.parse(time), TimeSource.EXIF_ORIGINAL, precision);
    }

    private static CaptureTime local(String time, TimeSource source) {
        return new CaptureTime.Local(LocalDateTime.parse(time), source, TimePrecision.SECOND);
    }

    private static String uri(String name) {
        return Findings.uri(name);
    }
}
