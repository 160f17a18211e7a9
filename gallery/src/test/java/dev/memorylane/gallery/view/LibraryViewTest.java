package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.film;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.rejection;
import static dev.memorylane.gallery.Summer.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryViewTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shouldComeToTheSameSnapshotInWhateverOrderTheTopicsAreRead(long seed) {
        // Given
        List<Consumer<LibraryView>> shuffled = new ArrayList<>(Summer.story());
        Collections.shuffle(shuffled, new Random(seed));

        // When
        LibrarySnapshot snapshot = Summer.view(shuffled).snapshot(LIBRARY);

        // Then
        assertThat(snapshot).isEqualTo(Summer.snapshot());
    }

    @Test
    void shouldAccountForEveryObject() {
        // When
        Books books = Summer.snapshot().books();

        // Then
        assertThat(books).isEqualTo(new Books(6, 3, 1, 2, 1, 1, 0, 4, 1, 8, 0));
        assertThat(books.balanced()).isTrue();
    }

    @Test
    void shouldCountVideosByThemselvesButForTheFilmsOfLivePhotos() {
        // Given
        LibraryView view = Summer.view(List.of(
                film("party.mp4", null),
                film("IMG_1.MOV", "a-live-photo"),
                object("notes.txt", ObjectOutcome.IGNORED, null)));

        // When
        Books books = view.snapshot(LIBRARY).books();

        // Then
        assertThat(books.videos()).isEqualTo(1);
        assertThat(books.ignored()).isEqualTo(3);
        assertThat(books.balanced()).isTrue();
    }

    @Test
    void shouldNotBalanceWhileAPhotoIsMissing() {
        // Given
        List<Consumer<LibraryView>> story = new ArrayList<>(Summer.story());
        story.add(object("new.jpg", ObjectOutcome.PHOTO, id("new")));

        // When
        Books books = Summer.view(story).snapshot(LIBRARY).books();

        // Then
        assertThat(books.balanced()).isFalse();
    }

    @Test
    void shouldCountAPhotoAsPendingUntilItsCurrentVersionIsEmbeddedUnderTheCurrentModel() {
        // Given
        LibraryView view = new LibraryView(java.util.Optional.of(MODEL));
        photo("beach", 2, PhotoState.PRESENT, NOON).accept(view);

        // When
        embedding("beach", MODEL, 1, NOON, id("t")).accept(view);
        embedding("beach", "another-model", 2, NOON, id("t")).accept(view);

        // Then
        assertThat(view.snapshot(LIBRARY).books().pending()).isEqualTo(1);
        embedding("beach", MODEL, 2, NOON, id("t")).accept(view);
        assertThat(view.snapshot(LIBRARY).books().embedded()).isEqualTo(1);
    }

    @Test
    void shouldCountARemovedPhotoNowhere() {
        // Given
        LibraryView view = Summer.view(List.of(
                photo("beach", NOON), embedding("beach", NOON), object("beach.jpg", ObjectOutcome.PHOTO, id("beach"))));

        // When
        photo("beach", 2, PhotoState.REMOVED, NOON).accept(view);
        object("beach.jpg", ObjectOutcome.REMOVED, null).accept(view);

        // Then
        assertThat(view.snapshot(LIBRARY).books()).isEqualTo(new Books(0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0));
        assertThat(view.snapshot(LIBRARY).photos()).isEmpty();
    }

    @Test
    void shouldForgetARejectionThatWasCleared() {
        // Given
        LibraryView view = Summer.view(List.of(photo("beach", NOON)));
        rejection(id("beach"), RejectionStage.EMBEDDER, RejectionState.OPEN).accept(view);
        assertThat(view.snapshot(LIBRARY).books().rejectedLater()).isEqualTo(1);

        // When
        rejection(id("beach"), RejectionStage.EMBEDDER, RejectionState.CLEARED).accept(view);

        // Then
        assertThat(view.snapshot(LIBRARY).books().pending()).isEqualTo(1);
    }

    @Test
    void shouldNameFilesWithinTheirSourceAndListDuplicatesWithTheirPhoto() {
        // When
        LibrarySnapshot snapshot = Summer.snapshot();

        // Then
        assertThat(snapshot.folders()).containsExactly(Records.FOLDER);
        assertThat(snapshot.photos().get(id("beach-1")).files()).containsExactly("beach-1.jpg", "copies/beach 1.jpg");
        assertThat(snapshot.rejectedFiles()).extracting(RejectedFile::path).containsExactly("broken.jpg");
    }

    @Test
    void shouldNameFilesByTheirWholePathWhereALibraryHasSeveralSources() {
        // Given
        LibraryView view = Summer.view(Summer.story());

        // When
        view.apply(
                new ObjectKey("elsewhere", "file:///other/broken.jpg"),
                ObjectSeen.newBuilder()
                        .setLibrary(LIBRARY)
                        .setOutcome(ObjectOutcome.REJECTED)
                        .setVersion("1")
                        .build());

        // Then
        assertThat(view.snapshot(LIBRARY).rejectedFiles())
                .extracting(RejectedFile::path)
                .containsExactly("/other/broken.jpg", "/photos/summer/broken.jpg");
    }

    @Test
    void shouldKeepLibrariesApartAndForgetOneWhoseKeysAreAllGone() {
        // Given
        LibraryView view = Summer.view(List.of(object("a.jpg", ObjectOutcome.IGNORED, null)));
        assertThat(view.libraries()).containsExactly(LIBRARY);

        // When
        view.apply(new ObjectKey(Records.SOURCE, Records.uri("a.jpg")), null);

        // Then
        assertThat(view.libraries()).isEmpty();
        assertThat(view.snapshot(LIBRARY).books()).isEqualTo(Books.empty());
    }
}
