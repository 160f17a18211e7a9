package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused, forgotten and not shown. */
class UploadLimitsTest extends UploadTrial {
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
}
