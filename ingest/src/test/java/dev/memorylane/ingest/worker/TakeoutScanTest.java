package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of Google Takeout beside photos in a folder. */
class TakeoutScanTest {
    /** 9 July 2019, 09:34:56 UTC. */
    private static final long TAKEN = 1562664896;

    @TempDir
    Path folder;

    private ScannedFolder scanned;

    @BeforeEach
    void open() {
        scanned = new ScannedFolder(folder);
    }

    @Test
    void shouldFollowJsonThatComesAfterItsPhotoChangesAndGoes() throws IOException {
        // Given
        photo("a.jpg", 1);
        scanned.scan();
        Photo alone = scanned.photo("a.jpg");

        // When
        json("a.jpg.supplemental-metadata.json", TAKEN, true);
        scanned.scan();
        Photo told = scanned.photo("a.jpg");
        json("a.jpg.supplemental-metadata.json", TAKEN + 60, false);
        scanned.scan();
        Photo changed = scanned.photo("a.jpg");
        Files.delete(folder.resolve("a.jpg.supplemental-metadata.json"));
        scanned.scan();

        // Then
        assertThat(alone.getCapturedAt().getLocal()).isNull();
        assertThat(told.getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(told.getCapturedAt().getOffsetSeconds()).isZero();
        assertThat(told.getCapturedAt().getSource()).isEqualTo(CaptureTimeSource.TAKEOUT);
        assertThat(told.getRating()).isEqualTo(5);
        assertThat(told.getPlace().getLatitude()).isEqualTo(34.5);
        assertThat(changed.getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:35:56");
        assertThat(changed.getRating()).isNull();
        assertThat(scanned.photo("a.jpg").getCapturedAt()).isEqualTo(alone.getCapturedAt());
        assertThat(scanned.photo("a.jpg").getPlace()).isNull();
    }

    @Test
    void shouldGiveEachOfManyNumberedPhotosItsOwnAndTheEditedOnesTheirOriginals() throws IOException {
        // Given
        for (int i = 1; i <= 80; i++) {
            photo("image(" + i + ").jpg", i);
            json("image.jpg(" + i + ").json", TAKEN + i, false);
        }
        photo("image.jpg", 100);
        json("image.jpg.json", TAKEN, false);
        photo("image-edited.jpg", 101);

        // When
        scanned.scan();

        // Then
        assertThat(scanned.photo("image.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(scanned.photo("image-edited.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(scanned.photo("image(4).jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:35:00");
        assertThat(scanned.photo("image(80).jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:36:16");
    }

    @Test
    void shouldBelieveThePhotoItsSidecarAndItsNameFirst() throws IOException {
        // Given
        new WrittenJpeg()
                .color(1)
                .original("2019:07:09 18:34:56")
                .place(40, 3)
                .rating(2)
                .to(folder.resolve("a.jpg"));
        photo("b.jpg", 2);
        photo("IMG_20190709_183456.jpg", 3);
        for (String name : new String[] {"a.jpg", "b.jpg", "IMG_20190709_183456.jpg"}) {
            json(name + ".json", TAKEN, true);
        }
        Files.writeString(
                folder.resolve("b.jpg.xmp"),
                "<r xmlns:e='http://ns.adobe.com/exif/1.0/' e:DateTimeOriginal='2018-01-02T03:04:05' e:GPSLatitude='10,30N' e:GPSLongitude='20,15W'/>");

        // When
        scanned.scan();

        // Then
        assertThat(scanned.photo("a.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T18:34:56");
        assertThat(scanned.photo("a.jpg").getCapturedAt().getOffsetSeconds()).isNull();
        assertThat(scanned.photo("a.jpg").getRating()).isEqualTo(2);
        assertThat(scanned.photo("a.jpg").getPlace().getLatitude()).isEqualTo(40);
        assertThat(scanned.photo("b.jpg").getCapturedAt().getLocal()).isEqualTo("2018-01-02T03:04:05");
        assertThat(scanned.photo("b.jpg").getRating()).isEqualTo(5);
        assertThat(scanned.photo("b.jpg").getPlace().getLatitude()).isEqualTo(10.5);
        assertThat(scanned.photo("b.jpg").getPlace().getLongitude()).isEqualTo(-20.25);
        assertThat(scanned.photo("IMG_20190709_183456.jpg").getCapturedAt().getSource())
                .isEqualTo(CaptureTimeSource.FILE_NAME);
    }

    @Test
    void shouldIgnoreOtherAndHostileJsonQuietly() throws IOException {
        // Given
        photo("a.jpg", 1);
        Files.writeString(folder.resolve("metadata.json"), "{\"title\": \"Album\", \"access\": \"protected\"}");
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"page\"}");
        Files.writeString(folder.resolve("a.jpg.json"), "{\"photoTakenTime\":".repeat(50_000));
        Files.write(folder.resolve("a.json"), new byte[2 << 20]);

        // When
        scanned.scan();

        // Then
        assertThat(scanned.ledgers().rejectionList()).isEmpty();
        assertThat(scanned.ledgers().outcomes())
                .containsExactly(
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED);
        assertThat(scanned.photo("a.jpg").getCapturedAt().getLocal()).isNull();
    }

    /** Of which none has the bytes of another, and none tells its time. */
    private void photo(String name, int number) throws IOException {
        new WrittenJpeg().exposure(1.0 / number, 2.8, 100).to(folder.resolve(name));
    }

    private void json(String name, long taken, boolean favourite) throws IOException {
        Files.writeString(folder.resolve(name), """
                {"photoTakenTime": {"timestamp": "%d"}, "geoData": {"latitude": 34.5, "longitude": 135.5, "altitude": 0},
                 "favorited": %s}""".formatted(taken, favourite));
    }
}
