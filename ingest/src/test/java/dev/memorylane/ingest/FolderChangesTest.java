package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written, locked and put into a watched folder. */
class FolderChangesTest extends WatchedFolder {
    @Test
    void shouldSeeAnEditThatKeepsSizeAndTime() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        byte[] edited = Files.readAllBytes(file);
        edited[edited.length / 2] ^= 1;
        start();

        // When
        Files.write(file, edited);
        Files.setLastModifiedTime(file, LONG_AGO);
        ingest.rescan();
        settled(() -> present(edited));

        // Then
        assertThat(states()).containsExactly(PhotoState.REMOVED, PhotoState.PRESENT);
    }

    @Test
    void shouldReadAFileOnceMoreThatOnlyChangedItsRights() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        start();
        int commits = shelf.commits.get();

        // When
        assertThat(file.toFile().setExecutable(true)).isTrue();
        ingest.rescan();
        settled(() -> shelf.commits.get() > commits);

        // Then
        assertThat(shelf.photoList()).singleElement().satisfies(photo -> assertThat(photo.getVersion())
                .isEqualTo(1));
    }

    @Test
    void shouldFollowAFolderThatBecomesAFileAndAFolderAgain() throws IOException {
        // Given
        photo("keep.jpg", 1);
        photo("a.jpg/inside.jpg", 2);
        start();

        // When
        Files.delete(temp.resolve("a.jpg/inside.jpg"));
        Files.delete(temp.resolve("a.jpg"));
        photo("a.jpg", 3);
        settled(() -> states().equals(List.of(PhotoState.REMOVED, PhotoState.PRESENT, PhotoState.PRESENT)));
        Files.delete(temp.resolve("a.jpg"));
        photo("a.jpg/inside.jpg", 2);
        settled(() -> states().equals(List.of(PhotoState.PRESENT, PhotoState.PRESENT, PhotoState.REMOVED)));

        // Then
        assertThat(shelf.rejectionList()).isEmpty();
    }

    @Test
    void shouldEndWithTheWholePhotoWhenACopyGoesOnAfterAPause() throws IOException {
        // Given
        photo("other.jpg", 1);
        start();
        byte[] whole = new WrittenJpeg().color(77).bytes();
        Path copy = temp.resolve("copy.jpg");

        // When
        Files.write(copy, Arrays.copyOf(whole, 10));
        settled(() -> shelf.photoList().size() == 2);
        Files.write(copy, Arrays.copyOfRange(whole, 10, whole.length), StandardOpenOption.APPEND);
        settled(() -> present(whole));

        // Then
        assertThat(shelf.photoList().stream().filter(photo -> photo.getState() == PhotoState.PRESENT))
                .hasSize(2);
    }

    @Test
    void shouldRejectANamedPipeThatIsNamedAsAPhotoAndTakeTheOthers() throws Exception {
        // Given
        photo("a.jpg", 1);
        run("mkfifo", temp.resolve("pipe.jpg").toString());
        run("mkfifo", temp.resolve("pipe").toString());

        // When
        start();

        // Then
        assertThat(shelf.rejectionList()).singleElement().satisfies(rejection -> {
            assertThat(rejection.getCode()).isEqualTo(RejectionCode.NOT_A_PHOTO);
            assertThat(rejection.getMessage()).startsWith("pipe.jpg is named like a photo, but is a named pipe");
        });
        assertThat(ingest.statuses().getFirst().filesFound()).isEqualTo(3);
    }

    @Test
    void shouldNotReadAFileThatAnotherProgramHasLocked() throws Exception {
        // Given
        photo("a.jpg", 1);
        start();
        Path locked = temp.resolve("locked.jpg");
        Path ready = temp.resolve(".ready");
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        Path.of(LockHolder.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        LockHolder.class.getName(),
                        locked.toString(),
                        ready.toString())
                .inheritIO()
                .start();
        try {
            await(() -> Files.exists(ready));
            Files.write(locked, new WrittenJpeg().color(99).bytes());
            ingest.rescan();
            await(() -> ingest.statuses().getFirst().settling() == 1);
            Thread.sleep(1_500);
            List<PhotoState> whileLocked = states();

            // When
            holder.destroy();
            assertThat(holder.waitFor()).isNotNegative();
            settled(() -> states().size() == 2);

            // Then
            assertThat(whileLocked).hasSize(1);
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void shouldNotLetANameSpeakToATerminalOrAPage() throws IOException {
        // Given
        Files.createFile(temp.resolve("\u001b[2J<script>alert(1)<\n.jpg"));
        photo("a.jpg", 1);

        // When
        start();

        // Then
        assertThat(shelf.rejectionList())
                .singleElement()
                .extracting(PhotoRejection::getMessage)
                .asString()
                .doesNotContainPattern("\\p{Cntrl}")
                .contains("<script>alert(1)<");
    }
}
