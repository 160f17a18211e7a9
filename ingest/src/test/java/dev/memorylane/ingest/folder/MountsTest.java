package dev.memorylane.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks below a watched folder; which folders are mounted is said by the test. */
class MountsTest {
    @TempDir
    Path temp;

    private final Set<Path> mounted = new HashSet<>();
    private Path folder;
    private Path disk;
    private FolderSource source;

    @BeforeEach
    void mount() throws IOException {
        folder = Files.createDirectories(temp.toRealPath().resolve("photos"));
        disk = Files.createDirectories(folder.resolve("trips/disk é"));
        Files.writeString(folder.resolve("a.jpg"), "a");
        Files.writeString(folder.resolve("trips/z.jpg"), "z");
        Files.writeString(disk.resolve("b.jpg"), "b");
        mounted.add(disk);
        source = FolderSource.of(folder, List.of(), this::device);
    }

    @Test
    void shouldTellThatADiskIsAwayWhereItsFolderIsEmptyNow() throws IOException {
        // Given
        list();
        Files.delete(disk.resolve("b.jpg"));
        mounted.clear();

        // When
        List<Listed> listed = list();

        // Then
        assertThat(listed).contains(new Listed.Closed(uri(disk)));
        assertThat(source.mounts().away()).containsExactly(uri(disk));
    }

    @Test
    void shouldTellThatADiskIsAwayWhereItsFolderWentWithIt() throws IOException {
        // Given
        list();
        Files.delete(disk.resolve("b.jpg"));
        Files.delete(disk);
        mounted.clear();

        // When
        List<Listed> listed = list();

        // Then
        assertThat(listed).extracting(Listed::uri).isSortedAccordingTo(ObjectName.ORDER);
        assertThat(listed).contains(new Listed.Closed(uri(disk)));
        assertThat(source.mounts().away()).containsExactly(uri(disk));
    }

    @Test
    void shouldRememberADiskFromBeforeAStart() throws IOException {
        // Given
        list();
        Files.delete(disk.resolve("b.jpg"));
        mounted.clear();
        FolderSource started = FolderSource.of(folder, List.of(), this::device);
        started.mounts().recall(source.mounts().known());
        source = started;

        // When
        list();

        // Then
        assertThat(source.mounts().away()).containsExactly(uri(disk));
    }

    @Test
    void shouldTakeAMountedDiskThatIsEmptyForEmptyAndAFolderWithFilesForAFolder() throws IOException {
        // Given
        list();
        Files.delete(disk.resolve("b.jpg"));
        list();
        List<String> whileEmpty = source.mounts().away();
        Files.writeString(disk.resolve("c.jpg"), "copied from the disk");
        mounted.clear();

        // When
        List<Listed> listed = list();

        // Then
        assertThat(whileEmpty).isEmpty();
        assertThat(source.mounts().away()).isEmpty();
        assertThat(source.mounts().known()).isEmpty();
        assertThat(listed).noneMatch(Listed.Closed.class::isInstance).hasSize(3);
    }

    @Test
    void shouldForgetADiskThatAPersonGaveUp() throws IOException {
        // Given
        list();
        Files.delete(disk.resolve("b.jpg"));
        mounted.clear();
        list();

        // When
        source.mounts().giveUpAway();

        // Then
        assertThat(list()).noneMatch(Listed.Closed.class::isInstance);
        assertThat(source.mounts().known()).isEmpty();
    }

    private long device(Path path) {
        return mounted.stream().anyMatch(path::startsWith) ? 2 : 1;
    }

    private static String uri(Path path) {
        return FileUri.ofFolder(path);
    }

    private List<Listed> list() {
        List<Listed> listed = new ArrayList<>();
        assertThat(source.list(Optional.empty(), listed::add)).isInstanceOf(Listing.Complete.class);
        return listed;
    }
}
