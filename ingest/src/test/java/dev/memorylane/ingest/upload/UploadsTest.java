package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that come in pieces, through breaks and kills. */
class UploadsTest extends UploadTrial {
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
}
