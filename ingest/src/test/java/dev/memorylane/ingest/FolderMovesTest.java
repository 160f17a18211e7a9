package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is moved, renamed, linked and copied in a watched folder. */
class FolderMovesTest extends WatchedFolder {
    @Test
    void shouldFollowAFolderThatIsMovedWithMoreThanAFifthOfThePhotosInIt() throws IOException {
        // Given
        for (int i = 0; i < 12; i++) {
            photo("trip/" + i + ".jpg", i);
        }
        start();

        // When
        Files.move(temp.resolve("trip"), temp.resolve("Osaka 2023"));
        settled(() ->
                shelf.photoList().stream().allMatch(photo -> photo.getUri().contains("Osaka%202023")));

        // Then
        assertThat(states()).hasSize(12).containsOnly(PhotoState.PRESENT);
        assertThat(ingest.statuses().getFirst().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void shouldFollowRenamesThatChangeOnlyCaseOrUnicodeForm() throws IOException {
        // Given
        photo("IMG_1.JPG", 1);
        photo("e\u0301te\u0301.jpg", 2);
        start();

        // When
        Files.move(temp.resolve("IMG_1.JPG"), temp.resolve("img_1.jpg"));
        Files.move(temp.resolve("e\u0301te\u0301.jpg"), temp.resolve("\u00e9t\u00e9.jpg"));
        settled(() -> names().contains("img_1.jpg") && names().contains("\u00e9t\u00e9.jpg"));

        // Then
        assertThat(states()).containsExactly(PhotoState.PRESENT, PhotoState.PRESENT);
    }

    @Test
    void shouldSeeAFileThatAnotherOfTheSameSizeAndTimeIsMovedOver() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        byte[] other = Files.readAllBytes(file);
        other[other.length / 2] ^= 1;
        Path beside = Files.write(temp.resolve(".a.jpg.new"), other);
        Files.setLastModifiedTime(beside, LONG_AGO);
        start();

        // When
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settled(() -> present(other));

        // Then
        assertThat(states()).containsExactly(PhotoState.REMOVED, PhotoState.PRESENT);
    }

    @Test
    void shouldTakeAFileWithTwoNamesForOnePhotoUntilBothAreGone() throws IOException {
        // Given
        Path file = photo("a.jpg", 1);
        Files.createLink(temp.resolve("b.jpg"), file);
        photo("other.jpg", 2);
        start();

        // When
        Files.delete(file);
        settled(() -> names().contains("b.jpg"));
        List<PhotoState> one = states();
        Files.delete(temp.resolve("b.jpg"));
        settled(() -> states().contains(PhotoState.REMOVED));

        // Then
        assertThat(one).containsOnly(PhotoState.PRESENT);
        assertThat(shelf.photoList()).hasSize(2);
    }

    @Test
    void shouldKeepTheBooksOfManyChangesAtOnce() throws IOException {
        // Given
        IntStream.range(0, 30).forEach(i -> photo("in/" + i + ".jpg", i));
        start();

        // When
        for (int i = 0; i < 30; i += 3) {
            Files.move(temp.resolve("in/" + i + ".jpg"), temp.resolve("moved-" + i + ".jpg"));
            Files.copy(temp.resolve("in/" + (i + 1) + ".jpg"), temp.resolve("copied-" + i + ".jpg"));
        }
        Files.delete(temp.resolve("in/2.jpg"));
        photo("new.jpg", 99);
        settled(() -> shelf.photoList().size() == 31 && states().contains(PhotoState.REMOVED));

        // Then
        assertThat(shelf.photoList().stream().filter(photo -> photo.getState() == PhotoState.PRESENT))
                .hasSize(30)
                .allMatch(photo -> Files.exists(Path.of(java.net.URI.create(photo.getUri()))));
        assertThat(shelf.rejectionList()).allMatch(rejection -> rejection.getState() == RejectionState.CLEARED);
    }
}
