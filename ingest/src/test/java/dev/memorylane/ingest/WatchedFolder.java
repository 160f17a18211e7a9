package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.memory.ShelfLedgers;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.blob.Sha256;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder on a real file system; only the topics are a shelf. */
abstract class WatchedFolder {
    static final FileTime LONG_AGO = FileTime.from(Instant.parse("2023-05-01T12:00:00Z"));

    @TempDir
    Path temp;

    final ShelfLedgers shelf = new ShelfLedgers();
    Ingest ingest;

    @AfterEach
    void stop() {
        if (ingest != null) {
            ingest.stop(new ShutdownEvent());
        }
    }

    Path photo(String name, int color) {
        try {
            Path file = new WrittenJpeg()
                    .color(color * 0x010307)
                    .original("2023:05:01 12:%02d:%02d".formatted(color / 60, color % 60))
                    .to(temp.resolve(name));
            return Files.setLastModifiedTime(file, LONG_AGO);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void start() {
        IngestSettings settings = new TestSettings(List.of(temp));
        ingest = new Ingest(settings, new ConfiguredSources(settings, null, null), shelf, Clock.systemUTC());
        ingest.start(new StartupEvent());
        await(ingest::complete);
    }

    void settled(BooleanSupplier condition) {
        await(condition);
        await(ingest::complete);
    }

    boolean present(byte[] bytes) {
        String id = Sha256.hex(bytes);
        return shelf.photoEntries().entrySet().stream()
                .anyMatch(photo -> photo.getKey().getPhotoId().equals(id)
                        && photo.getValue().getState() == PhotoState.PRESENT);
    }

    List<String> names() {
        return shelf.photoList().stream().map(Photo::getFileName).toList();
    }

    List<PhotoState> states() {
        return shelf.photoList().stream().map(Photo::getState).toList();
    }

    void await(BooleanSupplier condition) {
        Patience.await(condition, ingest::statuses);
    }

    static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
