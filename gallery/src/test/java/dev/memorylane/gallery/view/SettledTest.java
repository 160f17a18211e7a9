package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.shortlist;
import static dev.memorylane.gallery.Summer.DAY;
import static dev.memorylane.gallery.Summer.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.ShortlistState;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettledTest {
    private final LibraryView view = Summer.view(Summer.story());

    private boolean settled() {
        return view.snapshot(LIBRARY).settled();
    }

    @Test
    void shouldBeSettledWhenEveryEmbeddedPhotoIsInTheShortlistOfItsWindow() {
        // When, Then
        assertThat(settled()).isTrue();
    }

    @Test
    void shouldBeSettledWhereNothingWasSeen() {
        // When, Then
        assertThat(view.snapshot("nobody").settled()).isTrue();
    }

    @Test
    void shouldWaitForAPhotoThatIsPending() {
        // When
        object("new.jpg", ObjectOutcome.PHOTO, id("new")).accept(view);
        photo("new", NOON).accept(view);

        // Then
        assertThat(view.snapshot(LIBRARY).books().balanced()).isTrue();
        assertThat(settled()).isFalse();
    }

    @Test
    void shouldWaitForTheShortlistThatHoldsANewPhoto() {
        // Given
        object("new.jpg", ObjectOutcome.PHOTO, id("new")).accept(view);
        photo("new", NOON.plusDays(3)).accept(view);

        // When
        embedding("new", NOON.plusDays(3)).accept(view);

        // Then
        assertThat(settled()).isFalse();
        shortlist(DAY.plusDays(3), ShortlistState.CURRENT, burst(member("new", PhotoRole.PICK, "ONLY_ONE", 1)))
                .accept(view);
        assertThat(settled()).isTrue();
    }

    @Test
    void shouldWaitForTheWithdrawalOfAWindowThatLostItsPhotos() {
        // When
        for (String gone : List.of("beach-1", "beach-2", "night")) {
            photo(gone, 2, PhotoState.REMOVED, NOON).accept(view);
            object(gone + ".jpg", ObjectOutcome.REMOVED, null).accept(view);
        }
        object("copies/beach 1.jpg", ObjectOutcome.REMOVED, null).accept(view);

        // Then
        assertThat(settled()).isFalse();
        shortlist(DAY, ShortlistState.WITHDRAWN).accept(view);
        assertThat(settled()).isTrue();
    }

    @Test
    void shouldNotTrustAShortlistOfAnotherModel() {
        // When
        view.useModel("another-model");

        // Then
        assertThat(settled()).isFalse();
    }
}
