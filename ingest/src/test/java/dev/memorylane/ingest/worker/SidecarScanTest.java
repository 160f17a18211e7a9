package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.metadata.ExifTool;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.retry.Retries;
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

/** Sidecars as programs write them, beside photos in a folder. */
class SidecarScanTest {
    private static final Clock CLOCK = Clocks.fixed();

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
    void shouldFollowASidecarThatIsAddedChangedAndRemoved() throws IOException {
        // Given
        new WrittenJpeg().rating(2).to(folder.resolve("a.jpg"));
        scan();

        // When
        Path sidecar = Files.writeString(folder.resolve("a.jpg.xmp"), packet("xmp:Rating='5' xmp:Label='Rouge'"));
        scan();
        Photo added = photo();
        Files.writeString(sidecar, packet("xmp:Rating='-1'"));
        scan();
        Photo changed = photo();
        Files.delete(sidecar);
        scan();

        // Then
        assertThat(added.getRating()).isEqualTo(5);
        assertThat(added.getLabel()).isEqualTo("Rouge");
        assertThat(changed.getRating()).isEqualTo(-1);
        assertThat(changed.getLabel()).isNull();
        assertThat(photo().getRating()).isEqualTo(2);
    }

    @Test
    void shouldReadWhatExifToolWritesIntoSidecarsAndPhotos() throws IOException {
        // Given
        ExifTool.assumeInstalled();
        Path photo = new WrittenJpeg().original("2023:05:01 12:34:56").to(folder.resolve("a.jpg"));
        ExifTool.write(photo, "-XMP-microsoft:RatingPercent=75", "-XMP-xmp:Label=Blue");
        scan();
        Photo embedded = photo();

        // When
        ExifTool.write(
                folder.resolve("a.xmp"), "-XMP-xmp:Rating=1", "-XMP-exif:DateTimeOriginal=2019:06:01 08:00:00+02:00");
        scan();

        // Then
        assertThat(embedded.getRating()).isEqualTo(4);
        assertThat(embedded.getLabel()).isEqualTo("Blue");
        assertThat(photo().getRating()).isEqualTo(1);
        assertThat(photo().getLabel()).isEqualTo("Blue");
        assertThat(photo().getCapturedAt().getLocal()).isEqualTo("2019-06-01T08:00:00");
        assertThat(photo().getCapturedAt().getOffsetSeconds()).isEqualTo(7200);
    }

    private void scan() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                FileTime longAgo = FileTime.from(CLOCK.instant().minusSeconds(3600));
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        scanner.scan(false);
    }

    private Photo photo() {
        return ledgers.photoList().getFirst();
    }

    private static String packet(String properties) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' " + properties
                + "/></rdf:RDF></x:xmpmeta>";
    }
}
