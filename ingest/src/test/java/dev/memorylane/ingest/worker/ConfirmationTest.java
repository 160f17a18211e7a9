package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.memory.Memory;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
    private static final String ONE = "file:///photos/1.jpg";
    private static final String OTHER = "file:///photos/2.jpg";

    private final Confirmation confirmation = new Confirmation(new Memory());

    @Test
    void shouldTakeAPersonsWordForWhatWasAskedAndForNoMore() {
        // Given
        confirmation.askFor(ONE);

        // When
        confirmation.give();
        confirmation.askFor(OTHER);

        // Then
        assertThat(confirmation.given().contains(ONE)).isTrue();
        assertThat(confirmation.given().contains(OTHER)).isFalse();
        assertThat(confirmation.asked()).isEqualTo(1);
    }

    @Test
    void shouldTakeTheNextWordForWhatWasAskedSince() {
        // Given
        confirmation.askFor(ONE);
        confirmation.give();
        confirmation.askFor(OTHER);

        // When
        confirmation.give();

        // Then
        assertThat(confirmation.given().contains(ONE)).isFalse();
        assertThat(confirmation.given().contains(OTHER)).isTrue();
        assertThat(confirmation.asked()).isZero();
    }

    @Test
    void shouldTakeAWordThatAnswersNothingForNothing() {
        // Given
        confirmation.askFor(ONE);
        confirmation.give();
        confirmation.give();

        // When
        confirmation.give();

        // Then
        assertThat(confirmation.given().contains(ONE)).isFalse();
        assertThat(confirmation.given().size()).isZero();
    }
}
