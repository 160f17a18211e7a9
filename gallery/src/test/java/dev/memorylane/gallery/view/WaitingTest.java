package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Records;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant EARLY = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-05-01T09:00:00Z");

    private final LibraryView view = new LibraryView(Optional.of(MODEL));

    private void photo(String name, Instant written) {
        Photo photo = Photo.newBuilder()
                .setVersion(1)
                .setSource(Records.SOURCE)
                .setUri(Records.uri(name))
                .build();
        view.apply(new PhotoKey(LIBRARY, id(name)), photo, written);
    }

    private void embedding(String name, Instant written) {
        Embedding embedding =
                Embedding.newBuilder().setVersion(1).setVector(List.of(1f)).build();
        view.apply(new EmbeddingKey(LIBRARY, MODEL, id(name)), embedding, written);
    }

    @Test
    void shouldTellHowManyWaitForEachStageAndSinceWhen() {
        // Given
        photo("one", LATE);
        photo("other", EARLY);
        photo("done", EARLY);

        // When
        embedding("done", LATE);

        // Then
        assertThat(view.waiting(LIBRARY))
                .containsExactly(
                        new Waiting(Waiting.Stage.EMBEDDING, 2, Optional.of(EARLY)),
                        new Waiting(Waiting.Stage.SHORTLIST, 1, Optional.of(LATE)));
    }

    @Test
    void shouldTellThatNobodyWaits() {
        // Given
        photo("done", EARLY);
        embedding("done", LATE);

        // When
        Records.window(
                        "undated",
                        WindowKind.UNDATED,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        ShortlistState.CURRENT,
                        Records.burst(Records.member("done", dev.memorylane.schemas.PhotoRole.PICK, "ONLY_ONE", 1)))
                .accept(view);

        // Then
        assertThat(view.waiting(LIBRARY))
                .containsExactly(
                        new Waiting(Waiting.Stage.EMBEDDING, 0, Optional.empty()),
                        new Waiting(Waiting.Stage.SHORTLIST, 0, Optional.empty()));
    }
}
