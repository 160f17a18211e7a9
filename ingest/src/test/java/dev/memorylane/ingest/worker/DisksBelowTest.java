package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.memory.Memory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisksBelowTest {
    @TempDir
    Path folder;

    @Test
    void shouldRememberDisksInTheStoreUntilAPersonGivesThemUp() {
        // Given
        Memory memory = new Memory();
        FolderSource source = FolderSource.of(folder, List.of());
        DisksBelow disks = new DisksBelow(memory, source);
        source.mounts().met("file:///photos/disk/");
        disks.keep();

        // When
        FolderSource started = FolderSource.of(folder, List.of());
        DisksBelow again = new DisksBelow(memory, started);
        List<String> known = started.mounts().known();
        started.mounts().missed("file:///photos/disk/");
        boolean there = again.areThere();
        again.giveUpAway();

        // Then
        assertThat(known).containsExactly("file:///photos/disk/");
        assertThat(there).isFalse();
        FolderSource later = FolderSource.of(folder, List.of());
        assertThat(new DisksBelow(memory, later).areThere()).isTrue();
        assertThat(later.mounts().known()).isEmpty();
    }
}
