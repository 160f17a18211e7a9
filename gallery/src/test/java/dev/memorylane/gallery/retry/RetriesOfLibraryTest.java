package dev.memorylane.gallery.retry;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RetryKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetriesOfLibraryTest {
    private static final Instant NOW = Instant.parse("2026-06-02T12:00:00Z");

    private final LibraryView view = new LibraryView(Optional.empty());

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(view));
    }

    @Test
    void shouldChooseAllOrByCodeOrByName() {
        // When, Then
        assertThat(chosen(Wanted.of(null, null))).containsExactlyInAnyOrder(uri("broken.jpg"), id("damaged"));
        assertThat(chosen(Wanted.of(null, "TRUNCATED"))).hasSize(2);
        assertThat(chosen(Wanted.of(null, "EMPTY"))).isEmpty();
        assertThat(chosen(Wanted.of(List.of(id("damaged"), "stranger"), null))).containsExactly(id("damaged"));
        assertThat(chosen(Wanted.of(List.of(), null))).isEmpty();
    }

    @Test
    void shouldNameTheCodesWhereOneIsAskedForThatThereIsNot() {
        assertThatThrownBy(() -> Wanted.of(null, "BROKEN")).hasMessageContaining("TRUNCATED");
    }

    @Test
    void shouldTellThatAnAttemptIsAskedForUntilItWasMade() {
        // Given
        Rejection open = of(id("damaged"));

        // When
        view.apply(new RetryKey(LIBRARY, id("damaged")), open.request(NOW, "ann"));
        Rejection asked = of(id("damaged"));
        tried(id("damaged"), open, RejectionCode.TRUNCATED);

        // Then
        assertThat(open.asked()).isFalse();
        assertThat(asked.asked()).isTrue();
        assertThat(of(id("damaged")).asked()).isFalse();
        assertThat(of(id("damaged")).attempts()).isEqualTo(2);
    }

    @Test
    void shouldTellWhenItIsTriedAgainByItself() {
        // When
        tried(id("damaged"), of(id("damaged")), RejectionCode.DECODER_MISSING);

        // Then
        assertThat(of(id("damaged")).nextAt()).contains(NOW.plusSeconds(10 * 60));
        assertThat(of(uri("broken.jpg")).nextAt()).isEmpty();
    }

    private List<String> chosen(Wanted wanted) {
        return view.snapshot(LIBRARY)
                .rejections()
                .filter(wanted::holds)
                .map(Rejection::subject)
                .toList();
    }

    private Rejection of(String subject) {
        return view.snapshot(LIBRARY)
                .rejections()
                .filter(rejection -> rejection.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void tried(String subject, Rejection before, RejectionCode code) {
        PhotoRejection again = PhotoRejection.newBuilder()
                .setStage(RejectionStage.EMBEDDER)
                .setCode(code)
                .setMessage("damaged.jpg: again")
                .setAttempts(before.attempts() + 1)
                .setFirstAt(before.firstAt().orElseThrow())
                .setLastAt(NOW)
                .build();
        view.apply(new RejectionKey(LIBRARY, subject), again);
    }
}
