package dev.memorylane.clusterer.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.fixtures.HandClock;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFeaturesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ABSENT = "ab".repeat(32);

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock();
    private FolderBlobStore blobs;
    private BlobFeatures features;

    @BeforeEach
    void open() {
        blobs = new FolderBlobStore(folder);
        features = new BlobFeatures(blobs, PATIENCE, clock);
    }

    @Test
    void shouldReadWhatTheEmbedderWrote() throws Exception {
        // Given
        String id = blobs.put(encoded());
        // When
        LocalFeatures read = features.read(id).orElseThrow();
        // Then
        assertThat(read.count()).isEqualTo(2);
        assertThat(read.height()).isEqualTo(0.75);
        assertThat(read.sharpness(63)).isEqualTo(200);
    }

    @Test
    void shouldRememberWhatItRead() throws Exception {
        // Given
        String id = blobs.put(encoded());
        features.read(id);
        // When
        Files.delete(folder.resolve(id.substring(0, 2)).resolve(id));
        // Then
        assertThat(features.read(id)).isPresent();
    }

    @Test
    void shouldWaitForABlobThatIsMissingAndThenDoWithoutIt() {
        // When, Then
        assertThatThrownBy(() -> features.read(ABSENT)).hasMessageContaining(ABSENT);
        clock.pass(PATIENCE.minusSeconds(1));
        assertThatThrownBy(() -> features.read(ABSENT)).hasMessageContaining("same folder of blobs");
        assertThat(features.isLost(ABSENT)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(features.read(ABSENT)).isEmpty();
        assertThat(features.isLost(ABSENT)).isTrue();
    }

    @Test
    void shouldWaitNoLongerThanItsPatienceAfterAClockWasSetBack() {
        // Given a blob that was missed by a clock that was a year ahead
        assertThatThrownBy(() -> features.read(ABSENT)).isInstanceOf(FeaturesUnavailableException.class);
        clock.pass(Duration.ofDays(-365));
        assertThatThrownBy(() -> features.read(ABSENT)).isInstanceOf(FeaturesUnavailableException.class);
        // When
        clock.pass(PATIENCE);
        // Then
        assertThat(features.read(ABSENT)).isEmpty();
    }

    @Test
    void shouldFindABlobThatCameBack() throws Exception {
        // Given
        String id = blobs.put(encoded());
        Path file = folder.resolve(id.substring(0, 2)).resolve(id);
        Path aside = folder.resolve("aside");
        Files.move(file, aside);
        assertThatThrownBy(() -> features.read(id)).isInstanceOf(FeaturesUnavailableException.class);
        clock.pass(PATIENCE);
        assertThat(features.read(id)).isEmpty();
        assertThat(features.isLost(id)).isTrue();
        // When
        Files.move(aside, file);
        // Then
        assertThat(features.read(id)).isPresent();
        assertThat(features.isLost(id)).isFalse();
    }

    @Test
    void shouldTreatABrokenBlobAsAMissingOne() {
        // Given
        String id = blobs.put(new byte[] {1, 2, 3});
        // When, Then
        assertThatThrownBy(() -> features.read(id)).isInstanceOf(FeaturesUnavailableException.class);
        clock.pass(PATIENCE);
        assertThat(features.read(id)).isEmpty();
    }

    @Test
    void shouldWaitHoweverLongForAStoreThatCannotBeRead() {
        // Given
        BlobFeatures unreachable = new BlobFeatures(new BrokenStore(), PATIENCE, clock);
        // When, Then
        assertThatThrownBy(() -> unreachable.read(ABSENT)).isInstanceOf(UncheckedIOException.class);
        clock.pass(Duration.ofDays(1));
        assertThatThrownBy(() -> unreachable.read(ABSENT)).isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] encoded() throws IOException {
        byte[] sharpness = new byte[64];
        sharpness[63] = (byte) 200;
        return new dev.memorylane.schemas.LocalFeatures(
                        512,
                        384,
                        ByteBuffer.wrap(new byte[8]),
                        ByteBuffer.wrap(new byte[256]),
                        ByteBuffer.wrap(sharpness))
                .toByteBuffer()
                .array();
    }

    /** A store on a disk that is gone. */
    private static final class BrokenStore implements BlobStore {
        @Override
        public String put(byte[] bytes) {
            throw new UncheckedIOException(new IOException("gone"));
        }

        @Override
        public boolean keep(String id) {
            throw new UncheckedIOException(new IOException("gone"));
        }

        @Override
        public Optional<byte[]> get(String id) {
            throw new UncheckedIOException(new IOException("gone"));
        }
    }
}
