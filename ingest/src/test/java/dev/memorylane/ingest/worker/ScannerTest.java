package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.source.FileVersion;
import dev.memorylane.ingest.source.FolderSource;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.SeenFile;
import dev.memorylane.ingest.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    private static final Clock CLOCK = Clocks.fixed();
    private static final Instant LONG_AGO = CLOCK.instant().minusSeconds(3600);

    @TempDir
    Path folder;

    private StatusBoard board;
    private Scanner scanner;

    @BeforeEach
    void open() throws IOException {
        Source source = Source.ownLibrary(folder);
        SourceWorker.Setup setup = new SourceWorker.Setup(
                source,
                FolderSource.excluding(folder, List.of()),
                new Examiner(1_000_000, new MetadataReader(CLOCK)),
                new ShelfLedgers(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                CLOCK);
        board = new StatusBoard(source);
        scanner = new Scanner(setup, board, setup.ledgers().open(source));
    }

    @Test
    void shouldNotCountANewFileThatGrowsAndPromisesNoPhoto() throws IOException {
        // Given
        SeenFile photo = written(new WrittenJpeg().to(folder.resolve("a.jpg")));
        SeenFile log = SeenFile.of(Files.createFile(folder.resolve("notes.log")), new FileVersion(0, CLOCK.instant()));

        // When
        boolean soon = scanner.scan(listing(photo, log), false);

        // Then
        assertThat(soon).isTrue();
        assertThat(board.status().filesFound()).isEqualTo(1);
        assertThat(board.status().isComplete()).isTrue();
    }

    @Test
    void shouldNotCountANewFileThatChangedWhileItWasReadAndPromisesNoPhoto() throws IOException {
        // Given
        SeenFile photo = written(new WrittenJpeg().to(folder.resolve("a.jpg")));
        SeenFile log =
                SeenFile.of(Files.writeString(folder.resolve("notes.log"), "grew"), new FileVersion(1, LONG_AGO));

        // When
        scanner.scan(listing(photo, log), false);

        // Then
        assertThat(board.status().filesFound()).isEqualTo(1);
    }

    @Test
    void shouldCountAPhotoThatIsStillBeingWritten() throws IOException {
        // Given
        SeenFile photo = SeenFile.of(Files.createFile(folder.resolve("a.jpg")), new FileVersion(0, CLOCK.instant()));

        // When
        scanner.scan(listing(photo), false);

        // Then
        assertThat(board.status().filesFound()).isEqualTo(1);
        assertThat(board.status().isComplete()).isFalse();
    }

    private static SeenFile written(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        return SeenFile.of(file, FileVersion.of(Files.readAttributes(file, BasicFileAttributes.class)));
    }

    private static Listing listing(SeenFile... files) {
        return new Listing.Read(
                Stream.of(files).collect(Collectors.toMap(SeenFile::uri, Function.identity())), List.of());
    }
}
