package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
    private static final String LIBRARY = "osaka-1a2b3c4d";
    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    private Path watched;
    private Path kept;
    private Limits limits = new Limits();
    private Uploads uploads;

    /** As the settings say, but for what a test changes. */
    private static final class Limits {
        private long maxBytes = 1_000;
        private int concurrent = 2;
        private int unfinished = 3;
        private long spareBytes = 0;
    }

    @BeforeEach
    void open() throws IOException {
        watched = Files.createDirectories(folder.resolve("watched"));
        kept = folder.resolve("home/uploads");
        uploads = opened(NOW);
    }

    private Uploads opened(Instant now) throws IOException {
        DropTargets targets = new DropTargets() {
            @Override
            public Optional<DropTarget> of(String library) {
                return library.equals(LIBRARY) ? Optional.of(new FolderDrop(watched, "Uploads")) : Optional.empty();
            }

            @Override
            public List<String> libraries() {
                return List.of(LIBRARY);
            }
        };
        return new Uploads(settings(), UploadStore.open(kept), targets, Clock.fixed(now, ZoneOffset.UTC));
    }

    private UploadSettings settings() {
        return new UploadSettings() {
            @Override
            public Optional<Path> folder() {
                return Optional.of(kept);
            }

            @Override
            public String into() {
                return "Uploads";
            }

            @Override
            public long maxBytes() {
                return limits.maxBytes;
            }

            @Override
            public int concurrent() {
                return limits.concurrent;
            }

            @Override
            public int unfinished() {
                return limits.unfinished;
            }

            @Override
            public Duration keep() {
                return Duration.ofDays(7);
            }

            @Override
            public long spareBytes() {
                return limits.spareBytes;
            }
        };
    }

    @Test
    void shouldDropAFileWholeOnceItsLastByteCame() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 6);

        // When
        append(id, 0, "abc");
        boolean early = Files.exists(watched.resolve("Uploads/a.jpg"));
        Uploads.Progress whole = append(id, 3, "def");

        // Then
        assertThat(early).isFalse();
        assertThat(whole.upload().dropped().orElseThrow().file()).isEqualTo("Uploads/a.jpg");
        assertThat(watched.resolve("Uploads/a.jpg")).hasContent("abcdef");
        assertThat(files(kept)).containsExactly(id + ".properties");
    }

    @Test
    void shouldGoOnWhereAKilledProcessEnded() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 6);
        append(id, 0, "abc");

        // When
        uploads = opened(NOW);
        long offset = uploads.progress(LIBRARY, id).offset();
        append(id, offset, "def");

        // Then
        assertThat(offset).isEqualTo(3);
        assertThat(watched.resolve("Uploads/a.jpg")).hasContent("abcdef");
    }

    @Test
    void shouldKeepWhatCameBeforeAConnectionBroke() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 6);

        // When
        assertThatThrownBy(() -> append(id, 0, Optional.empty(), breaking("abcd")))
                .isInstanceOf(IOException.class);

        // Then
        assertThat(uploads.progress(LIBRARY, id).offset()).isEqualTo(4);
    }

    @Test
    void shouldTrustBytesWithAChecksumOnlyOnceItWasHeldAgainstThem() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 6);
        append(id, 0, "ab");
        Checksum of = new Checksum("SHA-1", base64("SHA-1", "cd"));

        // When
        assertThatThrownBy(() -> append(id, 2, Optional.of(of), stream("xx")))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.status()).isEqualTo(460));
        assertThatThrownBy(() -> append(id, 2, Optional.of(of), breaking("cd"))).isInstanceOf(IOException.class);
        long before = uploads.progress(LIBRARY, id).offset();
        append(id, 2, Optional.of(of), stream("cd"));

        // Then
        assertThat(before).isEqualTo(2);
        assertThat(uploads.progress(LIBRARY, id).offset()).isEqualTo(4);
    }

    @Test
    void shouldForgetUncheckedBytesOfAProcessThatWasKilled() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 6);
        append(id, 0, "ab");
        UploadStore store = UploadStore.open(kept);
        Upload upload = store.find(id).orElseThrow();
        store.keep(upload.sound(Optional.of(2L)));
        Files.writeString(store.bytes(upload), "abXX");

        // When
        uploads = opened(NOW);

        // Then
        assertThat(uploads.progress(LIBRARY, id).offset()).isEqualTo(2);
    }

    @Test
    void shouldRefuseBytesThatBeginElsewhereAndBytesTooMany() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);

        // When, Then
        assertThat(refusal(() -> append(id, 1, "b")).status()).isEqualTo(409);
        assertThat(refusal(() -> append(id, 0, "abcd")).status()).isEqualTo(413);
        assertThat(uploads.progress(LIBRARY, id).offset()).isZero();
        assertThat(files(watched)).isEmpty();
    }

    @Test
    void shouldDropLaterWhatCouldNotBeDroppedAtOnce() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);
        Files.move(watched, folder.resolve("away"));

        // When
        Uploads.Progress waiting = append(id, 0, "abc");
        uploads = opened(NOW);
        uploads.tidy();
        boolean tooEarly = uploads.progress(LIBRARY, id).upload().dropped().isPresent();
        Files.move(folder.resolve("away"), watched);
        uploads.tidy();

        // Then
        assertThat(waiting.isWhole()).isTrue();
        assertThat(tooEarly).isFalse();
        assertThat(watched.resolve("Uploads/a.jpg")).hasContent("abc");
    }

    @Test
    void shouldDropOnceWhereItWasKilledBetweenTheDropAndItsNote() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);
        append(id, 0, "abc");
        UploadStore store = UploadStore.open(kept);
        Upload noted = store.find(id).orElseThrow();
        Upload unnoted = new Upload(id, LIBRARY, "a.jpg", 3, NOW, Optional.empty(), Optional.empty(), Optional.empty());
        store.keep(unnoted);
        Files.writeString(store.bytes(noted), "abc");

        // When
        uploads = opened(NOW);
        uploads.tidy();

        // Then
        assertThat(uploads.progress(LIBRARY, id).upload().dropped()).isPresent();
        assertThat(files(watched.resolve("Uploads"))).containsExactly("a.jpg");
    }

    @Test
    void shouldForgetAnUploadThatRestedForTooLongButNoneThatIsWhole() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);
        UploadId whole = begin("b.jpg", 1);
        Files.move(watched, folder.resolve("away"));
        append(whole, 0, "b");

        // When
        uploads = opened(NOW.plus(Duration.ofDays(8)));
        uploads.tidy();

        // Then
        assertThat(refusal(() -> uploads.progress(LIBRARY, id)).status()).isEqualTo(404);
        assertThat(uploads.progress(LIBRARY, whole).isWhole()).isTrue();
    }

    @Test
    void shouldRefuseWhatIsTooLargeTooManyOrNoPhoto() throws Exception {
        // Given
        begin("a.jpg", 1);
        begin("b.jpg", 1);

        // When, Then
        assertThat(refusal(() -> begin("c.jpg", 1_001)).status()).isEqualTo(413);
        assertThat(refusal(() -> begin("c.sh", 1)).status()).isEqualTo(415);
        assertThat(refusal(() -> uploads.create("another", metadata("c.jpg"), 1))
                        .status())
                .isEqualTo(404);
        begin("c.jpg", 1);
        assertThat(refusal(() -> begin("d.jpg", 1)).status()).isEqualTo(503);
    }

    @Test
    void shouldRefuseWhatTheDiskHasNoRoomFor() throws Exception {
        // Given
        limits.spareBytes = Files.getFileStore(folder).getUsableSpace() + 1_000_000_000;
        uploads = opened(NOW);

        // When
        RefusedException refused = refusal(() -> begin("a.jpg", 1));

        // Then
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused).hasMessageContaining("a.jpg").hasMessageContaining("Make room");
        assertThat(files(kept)).isEmpty();
    }

    @Test
    void shouldNotShowAnUploadToAnotherLibrary() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);

        // When, Then
        assertThat(refusal(() -> uploads.progress("another", id)).status()).isEqualTo(404);
        assertThatThrownBy(() -> uploads.remove("another", id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void shouldLeaveNothingOfAnUploadThatIsEnded() throws Exception {
        // Given
        UploadId id = begin("a.jpg", 3);
        append(id, 0, "ab");

        // When
        uploads.remove(LIBRARY, id);

        // Then
        assertThat(files(kept)).isEmpty();
        assertThat(files(watched)).isEmpty();
    }

    private interface Try {
        Object run() throws Exception;
    }

    private static RefusedException refusal(Try attempt) {
        try {
            attempt.run();
        } catch (RefusedException e) {
            assertThat(e.getMessage()).endsWith(".");
            return e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("Nothing was refused");
    }

    private UploadId begin(String name, long size) throws IOException, RefusedException {
        return uploads.create(LIBRARY, metadata(name), size).upload().id();
    }

    private static UploadMetadata metadata(String name) throws RefusedException {
        String base64 = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return UploadMetadata.parse("filename " + base64);
    }

    private Uploads.Progress append(UploadId id, long offset, String bytes) throws IOException, RefusedException {
        return append(id, offset, Optional.empty(), stream(bytes));
    }

    private Uploads.Progress append(UploadId id, long offset, Optional<Checksum> checksum, InputStream bytes)
            throws IOException, RefusedException {
        return uploads.append(LIBRARY, id, new Chunk(offset, Optional.empty(), checksum, bytes), () -> {});
    }

    private static InputStream stream(String bytes) {
        return new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream breaking(String bytes) {
        InputStream whole = stream(bytes);
        return new InputStream() {
            @Override
            public int read() throws IOException {
                int next = whole.read();
                if (next < 0) {
                    throw new IOException("Connection reset");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = whole.read(into, offset, length);
                if (read < 0) {
                    throw new IOException("Connection reset");
                }
                return read;
            }
        };
    }

    private static String base64(String algorithm, String bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
