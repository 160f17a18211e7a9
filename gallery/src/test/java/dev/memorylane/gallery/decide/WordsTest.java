package dev.memorylane.gallery.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final DecisionKey KEY = new DecisionKey("summer", DecisionKind.KEEP, "beach", null);

    @Test
    void shouldTakeTheLaterWordAndNotOneThatWasHeldUp() {
        // Given
        Words words = holding(NOW.minusSeconds(60));

        // When, Then
        assertThat(words.isLate(press("a", NOW.minusSeconds(61)))).isTrue();
        assertThat(words.isLate(press("b", NOW.minusSeconds(60)))).isFalse();
        assertThat(words.isLate(press("c", NOW))).isFalse();
    }

    @Test
    void shouldCompareWithWhatTheSameBatchSaidBefore() {
        // Given
        Words words = new Words(_ -> Optional.empty(), _ -> false, NOW);

        // When
        words.accept(press("a", NOW.minusSeconds(5)));

        // Then
        assertThat(words.isLate(press("b", NOW.minusSeconds(6)))).isTrue();
        assertThat(words.isLate(press("c", NOW.minusSeconds(4)))).isFalse();
        assertThat(words.isKnown(press("a", NOW))).isTrue();
    }

    @Test
    void shouldKnowWhatWasWrittenBeforeByItsName() {
        // Given
        Words words = new Words(_ -> Optional.empty(), Set.of("a")::contains, NOW);

        // When, Then
        assertThat(words.isKnown(press("a", NOW))).isTrue();
        assertThat(words.isKnown(press("b", NOW))).isFalse();
    }

    @Test
    void shouldNotWaitForAWordThatAWrongClockPutIntoTheFuture() {
        assertThat(holding(NOW.plusSeconds(3_600)).isLate(press("a", NOW))).isFalse();
    }

    private static Words holding(Instant at) {
        return new Words(_ -> Optional.of(at), _ -> false, NOW);
    }

    private static Press press(String name, Instant at) {
        return new Press(
                Optional.of(name), at, KEY, Decision.newBuilder().setAt(at).build());
    }
}
