package dev.memorylane.embedder.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBeforeTest {
    private static final PhotoKey KEY = new PhotoKey("osaka", Sha256.hex(new byte[] {1}));

    @TempDir
    Path folder;

    private final AtomicInteger looks = new AtomicInteger();
    private BlobStore blobs;

    @BeforeEach
    void makeStore() {
        blobs = new FolderBlobStore(folder.resolve("blobs"));
    }

    @Test
    void shouldTellARenamedPhotoAnewWithoutLookingAtItAgain() {
        // Given
        work("model").apply(KEY, photo(1, "a.jpg", 1));

        // When
        Embedding renamed = embedding(work("model").apply(KEY, photo(2, "b.jpg", 1)));

        // Then
        assertThat(looks).hasValue(1);
        assertThat(renamed.getVersion()).isEqualTo(2);
        assertThat(renamed.getFileName()).isEqualTo("b.jpg");
        assertThat(renamed.getVector()).containsExactly(1f);
    }

    @Test
    void shouldLookOnceMoreAtAPhotoForEachReplayAndKeepOnlyTheLast() throws IOException {
        // Given
        work("model").apply(KEY, photo(1, "a.jpg", 1));
        Photo replayed = photo(2, "a.jpg", 1);
        replayed.setReplays(1);

        // When
        work("model").apply(KEY, replayed);
        replayed.setFileName("b.jpg");
        Embedding renamed = embedding(work("model").apply(KEY, replayed));

        // Then
        assertThat(looks).hasValue(2);
        assertThat(renamed.getFileName()).isEqualTo("b.jpg");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void shouldLookAgainForAnotherModelAndAnotherWayUp() {
        // Given
        work("model").apply(KEY, photo(1, "a.jpg", 1));

        // When
        work("other").apply(KEY, photo(1, "a.jpg", 1));
        work("model").apply(KEY, photo(2, "a.jpg", 6));

        // Then
        assertThat(looks).hasValue(3);
    }

    @Test
    void shouldLookAgainWhereWhatWasKeptIsDamagedOrLost() throws IOException {
        // Given
        work("model").apply(KEY, photo(1, "a.jpg", 1));
        for (Path kept : kept()) {
            Files.write(kept, new byte[] {1, 2, 3});
        }
        work("model").apply(KEY, photo(2, "a.jpg", 1));
        int damaged = looks.get();
        try (Stream<Path> files = Files.walk(folder.resolve("blobs"))) {
            for (Path blob : files.filter(Files::isRegularFile).toList()) {
                Files.delete(blob);
            }
        }

        // When
        work("model").apply(KEY, photo(3, "a.jpg", 1));

        // Then
        assertThat(damaged).isEqualTo(2);
        assertThat(looks).hasValue(3);
    }

    @Test
    void shouldMakeNoPathOfAnIdThatIsNone() throws IOException {
        // When
        Outcome outcome = work("model").apply(new PhotoKey("osaka", "../../../a"), photo(1, "a.jpg", 1));

        // Then
        assertThat(outcome).isInstanceOf(Outcome.Embedded.class);
        assertThat(kept()).isEmpty();
    }

    private EmbeddedBefore work(String model) {
        return new EmbeddedBefore(this::look, folder.resolve("embedded"), model, blobs, Runnable::run);
    }

    private Outcome look(PhotoKey key, Photo photo) {
        looks.incrementAndGet();
        BlobReference thumbnail = BlobReference.newBuilder()
                .setId(blobs.put(new byte[] {7}))
                .setMediaType("image/jpeg")
                .setSize(1)
                .build();
        return new Outcome.Embedded(Embedding.newBuilder()
                .setVersion(photo.getVersion())
                .setFileName(photo.getFileName())
                .setVector(List.of(1f))
                .setThumbnail(thumbnail)
                .build());
    }

    private List<Path> kept() throws IOException {
        Path all = folder.resolve("embedded");
        if (!Files.exists(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Embedding embedding(Outcome outcome) {
        return ((Outcome.Embedded) outcome).embedding();
    }

    private static Photo photo(long version, String name, int orientation) {
        return Photo.newBuilder()
                .setVersion(version)
                .setSource("source")
                .setUri("file:///" + name)
                .setFileName(name)
                .setOrientation(orientation)
                .build();
    }
}
