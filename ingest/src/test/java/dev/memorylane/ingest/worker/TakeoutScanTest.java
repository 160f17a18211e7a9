package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of Google Takeout beside photos in a folder. */
class TakeoutScanTest {
    private static final Clock CLOCK = Clocks.fixed();
    /** 9 July 2019, 09:34:56 UTC. */
    private static final long TAKEN = 1562664896;

    @TempDir
    Path folder;

    private final ShelfLedgers ledgers = new ShelfLedgers();
    private Scanner scanner;

    @BeforeEach
    void open() {
        FolderSource source = FolderSource.of(folder, List.of());
        SourceWorker.Setup setup = new SourceWorker.Setup(
                source,
                new Examiner(1_000_000, new MetadataReader(CLOCK)),
                ledgers,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofHours(1),
                CLOCK,
                Optional.empty());
        scanner = new Scanner(setup, new StatusBoard(source.source()), new Retries(), ledgers.open(source.source()));
    }

    @Test
    void shouldFollowJsonThatComesAfterItsPhotoChangesAndGoes() throws IOException {
        // Given
        photo("a.jpg", 1);
        scan();
        Photo alone = photo("a.jpg");

        // When
        json("a.jpg.supplemental-metadata.json", TAKEN, true);
        scan();
        Photo told = photo("a.jpg");
        json("a.jpg.supplemental-metadata.json", TAKEN + 60, false);
        scan();
        Photo changed = photo("a.jpg");
        Files.delete(folder.resolve("a.jpg.supplemental-metadata.json"));
        scan();

        // Then
        assertThat(alone.getCapturedAt().getLocal()).isNull();
        assertThat(told.getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(told.getCapturedAt().getOffsetSeconds()).isZero();
        assertThat(told.getCapturedAt().getSource()).isEqualTo(CaptureTimeSource.TAKEOUT);
        assertThat(told.getRating()).isEqualTo(5);
        assertThat(told.getPlace().getLatitude()).isEqualTo(34.5);
        assertThat(changed.getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:35:56");
        assertThat(changed.getRating()).isNull();
        assertThat(photo("a.jpg").getCapturedAt()).isEqualTo(alone.getCapturedAt());
        assertThat(photo("a.jpg").getPlace()).isNull();
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
        scan();

        // Then
        assertThat(photo("image.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(photo("image-edited.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:34:56");
        assertThat(photo("image(4).jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:35:00");
        assertThat(photo("image(80).jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T09:36:16");
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
        scan();

        // Then
        assertThat(photo("a.jpg").getCapturedAt().getLocal()).isEqualTo("2019-07-09T18:34:56");
        assertThat(photo("a.jpg").getCapturedAt().getOffsetSeconds()).isNull();
        assertThat(photo("a.jpg").getRating()).isEqualTo(2);
        assertThat(photo("a.jpg").getPlace().getLatitude()).isEqualTo(40);
        assertThat(photo("b.jpg").getCapturedAt().getLocal()).isEqualTo("2018-01-02T03:04:05");
        assertThat(photo("b.jpg").getRating()).isEqualTo(5);
        assertThat(photo("b.jpg").getPlace().getLatitude()).isEqualTo(10.5);
        assertThat(photo("b.jpg").getPlace().getLongitude()).isEqualTo(-20.25);
        assertThat(photo("IMG_20190709_183456.jpg").getCapturedAt().getSource()).isEqualTo(CaptureTimeSource.FILE_NAME);
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
        scan();

        // Then
        assertThat(ledgers.rejectionList()).isEmpty();
        assertThat(ledgers.outcomes())
                .containsExactly(
                        ObjectOutcome.PHOTO,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED,
                        ObjectOutcome.IGNORED);
        assertThat(photo("a.jpg").getCapturedAt().getLocal()).isNull();
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

    private void scan() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(CLOCK.instant().minusSeconds(3600)));
            }
        }
        scanner.scan(false);
    }

    private Photo photo(String name) {
        return ledgers.photoList().stream()
                .filter(photo -> photo.getFileName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
