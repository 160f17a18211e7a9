package dev.memorylane.schemas.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFolderTest {
    private static final Duration GRACE = Duration.ofHours(1);
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private FolderBlobStore store;
    private BlobFolder blobs;

    @BeforeEach
    void open() {
        store = new FolderBlobStore(folder);
        blobs = new BlobFolder(folder, GRACE, Clock.systemUTC());
    }

    @Test
    void shouldListWhatWasNotPutForTheGraceAndTakeIt() throws IOException {
        // Given
        String old = store.put(BYTES);
        age(old);
        String fresh = store.put(new byte[] {4});

        // When
        List<String> listed = listed();
        long bytes = blobs.take(old);

        // Then
        assertThat(listed).containsExactly(old);
        assertThat(bytes).isEqualTo(BYTES.length);
        assertThat(store.get(old)).isEmpty();
        assertThat(blobs.take(fresh)).isZero();
        assertThat(store.get(fresh)).isPresent();
    }

    @Test
    void shouldLeaveWhatWasPutAgainSinceItWasListed() throws IOException {
        // Given
        String id = store.put(BYTES);
        age(id);
        List<String> listed = listed();

        // When
        store.keep(id);

        // Then
        assertThat(listed).containsExactly(id);
        assertThat(blobs.take(id)).isZero();
        assertThat(store.get(id)).isPresent();
    }

    @Test
    void shouldHaveEveryBlobThereThatWasPutWhileItWasTaken() throws Exception {
        for (int round = 0; round < 300; round++) {
            // Given
            byte[] bytes = {(byte) round, (byte) (round >> 8), 9};
            String id = store.put(bytes);
            age(id);
            CyclicBarrier together = new CyclicBarrier(2);

            // When
            CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> {
                try {
                    together.await();
                    blobs.take(id);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            together.await();
            store.put(bytes);
            taken.join();

            // Then
            assertThat(store.get(id)).as("round " + round).isPresent();
        }
    }

    @Test
    void shouldEndWhatAKillInterrupted() throws IOException {
        // Given (killed right behind the move)
        String named = halfTaken(new byte[] {1});
        String unnamed = halfTaken(new byte[] {2});
        String putAgain = halfTaken(new byte[] {3});
        store.put(new byte[] {3});
        boolean readable = store.get(named).isPresent();
        Path part = Files.createFile(folder.resolve(named.substring(0, 2)).resolve("new1.part"));
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(GRACE.multipliedBy(2))));

        // When
        blobs.settle(named::equals);

        // Then
        assertThat(readable).isTrue();
        assertThat(store.get(named)).isPresent();
        assertThat(store.get(unnamed)).isEmpty();
        assertThat(store.get(putAgain)).isPresent();
        assertThat(part).doesNotExist();
        assertThat(folder.resolve(named.substring(0, 2)).resolve(named)).exists();
    }

    private String halfTaken(byte[] bytes) throws IOException {
        String id = store.put(bytes);
        age(id);
        Path file = folder.resolve(id.substring(0, 2)).resolve(id);
        Files.move(file, file.resolveSibling(id + ".going"));
        return id;
    }

    private void age(String id) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(id.substring(0, 2)).resolve(id),
                FileTime.from(Instant.now().minus(GRACE.multipliedBy(2))));
    }

    private List<String> listed() throws IOException {
        List<String> listed = new ArrayList<>();
        blobs.forEachOld(listed::add);
        return listed;
    }
}
