package dev.memorylane.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibraryProgress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void shouldTellPaceAndTimeLeftWhilePhotosWait() {
        // Given
        LibraryProgress working = new LibraryProgress(books(50, 99), false, 8.25, Optional.of(Duration.ofSeconds(12)));

        // When, Then
        assertThat(ProgressLine.words(working))
                .isEqualTo("150 seen · 50 embedded · 1 rejected · 8.3 photos/s · 12 s left");
    }

    @Test
    void shouldTellOnlyTheBooksWhenNothingWaits() {
        // Given
        LibraryProgress done = new LibraryProgress(books(149, 0), true, 0, Optional.empty());

        // When, Then
        assertThat(ProgressLine.words(done)).isEqualTo("150 seen · 149 embedded · 1 rejected");
    }

    private static Books books(long embedded, long pending) {
        return new Books(150, embedded, 0, 1, 0, 0, pending, 150, 1, 150, 0);
    }
}
