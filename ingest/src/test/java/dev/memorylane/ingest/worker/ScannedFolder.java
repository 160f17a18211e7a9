package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.schemas.Photo;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A folder that is scanned when a test says so, and what came of it. */
final class ScannedFolder {
    private static final Clock CLOCK = Clocks.fixed();

    private final Path folder;
    private final ShelfLedgers ledgers = new ShelfLedgers();
    private final StatusBoard board;
    private final Scanner scanner;

    ScannedFolder(Path folder) {
        this.folder = folder;
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
        board = new StatusBoard(source.source());
        scanner = new Scanner(setup, board, new Retries(), ledgers.open(source.source()));
    }

    /** Its files are at rest: they were written an hour ago. */
    void scan() throws IOException {
        FileTime longAgo = FileTime.from(CLOCK.instant().minusSeconds(3600));
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        scanner.scan(false);
    }

    SourceStatus status() {
        return board.status();
    }

    ShelfLedgers ledgers() {
        return ledgers;
    }

    Photo photo(String name) {
        return ledgers.photoList().stream()
                .filter(photo -> photo.getFileName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
