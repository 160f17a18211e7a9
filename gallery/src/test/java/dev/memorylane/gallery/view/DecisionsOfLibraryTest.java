package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionsOfLibraryTest {
    private static final DecisionKey KEEP = new DecisionKey(LIBRARY, DecisionKind.KEEP, id("beach-2"), null);
    private static final Instant THEN = Instant.parse("2026-06-01T12:00:00Z");

    private final LibraryView view = new LibraryView(Optional.empty());

    @Test
    void shouldKnowWhatWasSaidLast() {
        // Given
        Summer.story().forEach(step -> step.accept(view));
        view.apply(KEEP, Decision.newBuilder().setAt(THEN).setWho("ann").build());
        // When
        view.apply(
                KEEP,
                Decision.newBuilder()
                        .setAt(THEN.plusSeconds(1))
                        .setState(DecisionState.UNDONE)
                        .build());
        // Then
        assertThat(view.snapshot(LIBRARY).decisions()).singleElement().satisfies(said -> {
            assertThat(said.active()).isFalse();
            assertThat(said.subject()).isEqualTo(id("beach-2"));
        });
        assertThat(view.snapshot(LIBRARY).settled()).isTrue();
    }

    @Test
    void shouldSayTheSameAgainWithoutTeaching() {
        // Given
        DecisionKey rate = new DecisionKey(LIBRARY, DecisionKind.RATE, id("beach-2"), null);
        Decision said =
                Decision.newBuilder().setAt(THEN).setWho("ann").setRating(4).build();
        // When
        SaidDecision decision = SaidDecision.of(rate, said);
        Decision silent = decision.value(false);
        // Then
        assertThat(decision.keyIn(LIBRARY)).isEqualTo(rate);
        assertThat(silent.getTeaches()).isFalse();
        silent.setTeaches(true);
        assertThat(silent).isEqualTo(said);
    }
}
