package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.schemas.PhotoState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real disk, in memory, mounted below a watched folder; only root can mount one. */
class MountedDiskTest extends WatchedFolder {
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        mounted = status("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0;
        assumeThat(mounted).as("no file system can be mounted here").isTrue();
        for (int i = 0; i < 30; i++) {
            photo(i + ".jpg", i);
        }
        photo("disk/on-the-disk.jpg", 100);
        photo("disk/another.jpg", 101);
    }

    @AfterEach
    void unmount() throws Exception {
        stop();
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void shouldKeepTheFewPhotosOfADiskThatIsAwayAlsoWhenAllIsReadAnewAndTakeItBack() throws Exception {
        // Given
        start();

        // When
        away();
        settled(State.OFFLINE);
        String words = ingest.statuses().getFirst().words();
        shelf.failuresBefore.set(1);
        photo("new.jpg", 102);
        settled(() -> states().size() == 33, State.OFFLINE);

        // Then
        assertThat(words).contains("The disk mounted at disk", "is away, with 2 files", "--confirm-removals");
        assertThat(states()).hasSize(33).containsOnly(PhotoState.PRESENT);
        back();
        settled(() -> states().contains(PhotoState.REMOVED), State.COMPLETE);
        assertThat(states()).filteredOn(PhotoState.PRESENT::equals).hasSize(32);
    }

    @Test
    void shouldRemoveThePhotosOfADiskThatAPersonSaysIsGoneForGood() throws Exception {
        // Given
        start();
        away();
        settled(State.OFFLINE);

        // When
        ingest.confirmRemovals(ingest.statuses().getFirst().source().id());
        settled(State.COMPLETE);

        // Then
        assertThat(states()).filteredOn(PhotoState.REMOVED::equals).hasSize(2);
    }

    private void away() throws Exception {
        run("umount", disk.toString());
        mounted = false;
        ingest.rescan();
    }

    /** Another one, as if it had been written to elsewhere. */
    private void back() throws Exception {
        mounted = status("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0;
        photo("disk/on-the-disk.jpg", 100);
        ingest.rescan();
    }

    private void settled(State state) {
        settled(() -> true, state);
    }

    private void settled(java.util.function.BooleanSupplier condition, State state) {
        await(() -> condition.getAsBoolean() && ingest.statuses().getFirst().state() == state);
    }

    private static int status(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor();
    }
}
