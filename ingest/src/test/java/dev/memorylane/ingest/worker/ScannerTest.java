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
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    private static final Clock CLOCK = Clocks.fixed();
    private static final Instant LONG_AGO = CLOCK.instant().minusSeconds(3600);

    @TempDir
    Path folder;

    private final ShelfLedgers ledgers = new ShelfLedgers();
    private final Retries retries = new Retries();
    private StatusBoard board;
    private Scanner scanner;

    @BeforeEach
    void open() {
        open(Optional.empty());
    }

    private void open(Optional<ZoneId> fileTimes) {
        FolderSource source = FolderSource.of(folder, List.of());
        SourceWorker.Setup setup = new SourceWorker.Setup(
                source,
                new Examiner(1_000_000, new MetadataReader(CLOCK)),
                ledgers,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                CLOCK,
                fileTimes);
        board = new StatusBoard(source.source());
        scanner = new Scanner(setup, board, retries, setup.ledgers().open(source.source()));
    }

    @Test
    void shouldPlacePhotosByTheirFilesFromThenOnAndOnlyUntilTheUserTurnsThatOffAgain() throws IOException {
        // Given
        atRest(new WrittenJpeg().to(folder.resolve("undated.jpg")));
        scanner.scan(false);
        CaptureTimeSource before = timeSource();

        // When
        open(Optional.of(ZoneOffset.UTC));
        scanner.scan(false);
        CaptureTimeSource turnedOn = timeSource();
        open(Optional.empty());
        scanner.scan(false);

        // Then
        assertThat(before).isEqualTo(CaptureTimeSource.NONE);
        assertThat(turnedOn).isEqualTo(CaptureTimeSource.FILE_TIME);
        assertThat(timeSource()).isEqualTo(CaptureTimeSource.NONE);
    }

    @Test
    void shouldReplayAPhotoThatNobodyTouchedAlsoWhereTheRequestIsReadAgainAfterAStart() throws IOException {
        // Given
        atRest(new WrittenJpeg().to(folder.resolve("a.jpg")));
        scanner.scan(false);
        String id = ledgers.photoEntries().keySet().iterator().next().getPhotoId();
        long version = ledgers.photoList().getFirst().getVersion();

        // When
        retries.replay(id, version);
        scanner.replay();
        open(Optional.empty());
        retries.replay(id, version);
        scanner.replay();
        scanner.scan(false);

        // Then
        assertThat(ledgers.photoList()).singleElement().satisfies(photo -> {
            assertThat(photo.getVersion()).isEqualTo(version + 1);
            assertThat(photo.getReplays()).isEqualTo(1);
        });
        assertThat(retries.replays()).isEmpty();
    }

    private CaptureTimeSource timeSource() {
        return ledgers.photoList().getFirst().getCapturedAt().getSource();
    }

    @Test
    void shouldNotCountANewFileThatGrowsAndPromisesNoPhoto() throws IOException {
        // Given
        atRest(new WrittenJpeg().to(folder.resolve("a.jpg")));
        growing("notes.log");

        // When
        Next next = scanner.scan(false);

        // Then
        assertThat(next).isEqualTo(Next.SOON);
        assertThat(board.status().filesFound()).isEqualTo(1);
        assertThat(board.status().isComplete()).isTrue();
    }

    @Test
    void shouldNotCountANewFileThatChangedWhileItWasReadAndPromisesNoPhoto() throws Exception {
        // Given
        atRest(new WrittenJpeg().to(folder.resolve("a.jpg")));
        Path log = atRest(Files.writeString(folder.resolve("notes.log"), "grew"));

        // When
        try (FileChannel writer = FileChannel.open(log, StandardOpenOption.WRITE);
                FileLock lock = writer.lock()) {
            scanner.scan(false);
        }

        // Then
        assertThat(board.status().filesFound()).isEqualTo(1);
    }

    @Test
    void shouldCountAPhotoThatIsStillBeingWritten() throws IOException {
        // Given
        growing("a.jpg");

        // When
        scanner.scan(false);

        // Then
        assertThat(board.status().filesFound()).isEqualTo(1);
        assertThat(board.status().isComplete()).isFalse();
    }

    private static Path atRest(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private void growing(String name) throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(CLOCK.instant()));
    }
}
