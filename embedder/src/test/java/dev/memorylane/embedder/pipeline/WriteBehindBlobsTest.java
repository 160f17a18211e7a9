package dev.memorylane.embedder.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.schemas.blob.FolderBlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBehindBlobsTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path temporary;

    private Path folder;
    private FolderBlobStore files;
    private WriteBehindBlobs blobs;

    @BeforeEach
    void makeStores() {
        folder = temporary.resolve("blobs");
        files = new FolderBlobStore(folder);
        blobs = new WriteBehindBlobs(files);
    }

    @Test
    void shouldHaveWrittenWhatWasPutWhenItIsForced() {
        // Given
        String id = blobs.put(BYTES);

        // When
        blobs.force();

        // Then
        assertThat(files.get(id)).hasValue(BYTES);
        assertThat(blobs.get(id)).hasValue(BYTES);
        assertThat(blobs.keep(id)).isTrue();
    }

    @Test
    void shouldGiveAndKeepWhatIsNotWrittenYet() {
        // When
        String id = blobs.put(BYTES);

        // Then
        assertThat(files.get(id)).isEmpty();
        assertThat(blobs.get(id)).hasValue(BYTES);
        assertThat(blobs.keep(id)).isTrue();
    }

    @Test
    void shouldWriteLaterWhatCouldNotBeWritten() throws IOException {
        // Given
        Files.writeString(folder, "in the way");
        String id = blobs.put(BYTES);
        assertThatThrownBy(blobs::force).isInstanceOf(UncheckedIOException.class);

        // When
        Files.delete(folder);
        blobs.force();

        // Then
        assertThat(files.get(id)).hasValue(BYTES);
    }

    @Test
    void shouldNotHoldEverMoreOfWhatCannotBeWritten() throws IOException {
        // Given
        Files.writeString(folder, "in the way");

        // When
        for (int i = 0; i < 512; i++) {
            blobs.put(ByteBuffer.allocate(Integer.BYTES).putInt(i).array());
        }

        // Then
        assertThatThrownBy(() -> blobs.put(BYTES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
    }
}
