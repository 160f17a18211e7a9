package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.schemas.PhotoState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All photos of a folder are out of sight at once. */
class SuddenlyEmptyTest {
    @TempDir
    Path temp;

    private Path folder;
    private ScannedFolder scanned;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temp.resolve("photos"));
        scanned = new ScannedFolder(folder);
    }

    @Test
    void shouldAskAPersonWhereNothingIsLeft() throws IOException {
        // Given
        Path photo = new WrittenJpeg().to(folder.resolve("a.jpg"));
        scanned.scan();

        // When
        Files.delete(photo);
        scanned.scan();

        // Then
        assertThat(scanned.status().state()).isEqualTo(State.OFFLINE);
        assertThat(scanned.status().words()).contains("is suddenly empty");
        assertThat(scanned.photo("a.jpg").getState()).isEqualTo(PhotoState.PRESENT);
    }

    @Test
    void shouldNotAskAboutPhotosInAFolderThatCannotBeLookedInto() throws IOException {
        // Given all photos behind a link
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Files.createSymbolicLink(folder.resolve("linked"), disk);
        Path photo = new WrittenJpeg().to(disk.resolve("a.jpg"));
        scanned.scan();

        // When
        Files.delete(photo);
        Files.delete(disk);
        scanned.scan();

        // Then
        assertThat(scanned.status().state()).isEqualTo(State.COMPLETE);
        assertThat(scanned.status().words()).contains(". linked/ cannot be looked into", "was kept");
        assertThat(scanned.photo("a.jpg").getState()).isEqualTo(PhotoState.PRESENT);
    }
}
