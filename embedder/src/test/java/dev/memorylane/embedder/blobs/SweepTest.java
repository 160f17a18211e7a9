package dev.memorylane.embedder.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.fixtures.HandClock;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final Duration GRACE = Duration.ofHours(24);
    private static final String PHOTO = Sha256.hex(new byte[] {1});

    @TempDir
    Path folder;

    /** The topic, compacted. */
    private final Map<EmbeddingKey, Embedding> topic = new LinkedHashMap<>();

    /** Begins now, as files have the time of the system. */
    private final HandClock clock = new HandClock(Instant.now());

    private FolderBlobStore store;

    @BeforeEach
    void open() {
        store = new FolderBlobStore(folder);
    }

    @Test
    void shouldDeleteTheBlobsOfARemovedPhotoAfterTwoLooksThatAreTheGraceApart() throws IOException {
        // Given
        String thumbnail = embed("osaka", "thumbnail");
        topic.put(key("osaka"), removed());
        clock.pass(GRACE.plusMinutes(1));
        Sweep.Swept first = sweep();
        clock.pass(GRACE.minusMinutes(1));
        Sweep.Swept tooEarly = sweep();

        // When
        clock.pass(Duration.ofMinutes(2));
        Sweep.Swept last = sweep();

        // Then
        assertThat(first).isEqualTo(new Sweep.Swept(0, 0, 1, 0));
        assertThat(tooEarly).isEqualTo(new Sweep.Swept(0, 0, 1, 0));
        assertThat(last).isEqualTo(new Sweep.Swept(1, "thumbnail".length(), 0, 0));
        assertThat(store.get(thumbnail)).isEmpty();
    }

    @Test
    void shouldLeaveABlobThatAnotherLibraryNamesToo() throws IOException {
        // Given
        String thumbnail = embed("osaka", "the same bytes");
        embed("kyoto", "the same bytes");
        topic.put(key("osaka"), removed());

        // When
        sweepForDays(5);

        // Then
        assertThat(store.get(thumbnail)).isPresent();
    }

    @Test
    void shouldLeaveABlobThatAPhotoNamesAgainAfterTheFirstLook() throws IOException {
        // Given
        String thumbnail = embed("osaka", "thumbnail");
        topic.put(key("osaka"), removed());
        clock.pass(GRACE.multipliedBy(2));
        Sweep.Swept first = sweep();

        // When (the photo came back, and its blob was there)
        topic.put(key("osaka"), embedding(thumbnail));
        sweepForDays(5);
        topic.put(key("osaka"), removed());
        Sweep.Swept again = sweep();

        // Then
        assertThat(first.waiting()).isEqualTo(1);
        assertThat(again).isEqualTo(new Sweep.Swept(0, 0, 1, 0));
        assertThat(store.get(thumbnail)).isPresent();
    }

    @Test
    void shouldLeaveABlobWhoseRecordIsStillUnderWayHoweverFarTheClockJumps() throws IOException {
        // Given
        String underWay = store.put("put, not yet named".getBytes(StandardCharsets.UTF_8));
        sweep();
        clock.pass(Duration.ofDays(300));

        // When
        sweep();

        // Then
        assertThat(store.get(underWay)).isPresent();
    }

    @Test
    void shouldDeleteNothingWhereTheTopicCouldNotBeReadToItsEnd() throws IOException {
        // Given
        String thumbnail = embed("osaka", "thumbnail");
        topic.put(key("osaka"), removed());
        clock.pass(GRACE.multipliedBy(2));
        sweep();
        clock.pass(GRACE.multipliedBy(2));
        Sweep halfRead = new Sweep(folder, GRACE, clock, () -> {
            throw new IllegalStateException("the broker went away");
        });

        // When, Then
        assertThatThrownBy(halfRead::run).hasMessage("the broker went away");
        assertThat(store.get(thumbnail)).isPresent();
    }

    @Test
    void shouldForgetWhatWasSeenOfAPhotoThatIsGone() throws IOException {
        // Given
        Path shelf = Files.createDirectories(folder.resolve("embedded/model/ab"));
        Path gone = Files.createFile(shelf.resolve(Sha256.hex(new byte[] {2}) + "-1"));
        Path there = Files.createFile(shelf.resolve(PHOTO + "-1"));
        embed("osaka", "thumbnail");

        // When
        sweepForDays(5);

        // Then
        assertThat(gone).doesNotExist();
        assertThat(there).exists();
    }

    @Test
    void shouldTakeNoFolderThatIsAnothers() throws IOException {
        // Given
        Owner owner = new Owner(folder.resolve("owner"));

        // When, Then
        assertThat(owner.claim("cluster-1 memory-lane.")).isTrue();
        assertThat(owner.claim("cluster-1 memory-lane.")).isTrue();
        assertThat(owner.claim("cluster-2 memory-lane.")).isFalse();
    }

    private void sweepForDays(int days) throws IOException {
        for (int day = 0; day < days; day++) {
            clock.pass(GRACE);
            sweep();
        }
    }

    private Sweep.Swept sweep() throws IOException {
        return new Sweep(folder, GRACE, clock, this::named).run();
    }

    private NamedBlobs named() {
        NamedBlobs named = new NamedBlobs();
        topic.forEach(named::take);
        return named.ended();
    }

    private String embed(String library, String bytes) {
        String id = store.put(bytes.getBytes(StandardCharsets.UTF_8));
        topic.put(key(library), embedding(id));
        return id;
    }

    private static EmbeddingKey key(String library) {
        return new EmbeddingKey(library, "model", PHOTO);
    }

    private static Embedding embedding(String thumbnail) {
        return Embedding.newBuilder()
                .setVersion(1)
                .setThumbnail(BlobReference.newBuilder()
                        .setId(thumbnail)
                        .setMediaType("image/jpeg")
                        .setSize(1)
                        .build())
                .build();
    }

    private static Embedding removed() {
        return Embedding.newBuilder().setVersion(2).setState(PhotoState.REMOVED).build();
    }
}
