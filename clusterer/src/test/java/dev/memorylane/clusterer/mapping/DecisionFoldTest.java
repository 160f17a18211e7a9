package dev.memorylane.clusterer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.clusterer.store.Said;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionFoldTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void shouldFoldEachKindToItsPlace() {
        // Given
        Said rating = said(DecisionKind.RATE, "d", null, NOON);
        rating.decision().setRating(5);
        Said target = said(DecisionKind.TARGET_COUNT, "day:2026-05-01", null, NOON);
        target.decision().setTargetCount(7);

        // When
        PersonDecisions decisions = DecisionFold.of(List.of(
                said(DecisionKind.KEEP, "a", null, NOON),
                said(DecisionKind.REJECT, "b", null, NOON),
                said(DecisionKind.PIN, "c", null, NOON),
                rating,
                target,
                said(DecisionKind.MUST_LINK, "a", "b", NOON),
                said(DecisionKind.CANNOT_LINK, "c", "d", NOON),
                said(DecisionKind.CLOCK_SHIFT, "camera", null, NOON)));

        // Then
        assertThat(decisions.keep()).containsExactly("a");
        assertThat(decisions.reject()).containsExactly("b");
        assertThat(decisions.pinned()).containsExactly("c");
        assertThat(decisions.ratings()).containsEntry("d", 5).hasSize(1);
        assertThat(decisions.targetCount()).hasValue(7);
        assertThat(decisions.mustLink()).containsExactly(new PhotoPair("a", "b"));
        assertThat(decisions.cannotLink()).containsExactly(new PhotoPair("c", "d"));
    }

    @Test
    void shouldHoldTheLaterOfKeepAndReject() {
        // Given
        Said keep = said(DecisionKind.KEEP, "a", null, NOON);
        Said rejectLater = said(DecisionKind.REJECT, "a", null, NOON.plusSeconds(1));
        Said rejectAtOnce = said(DecisionKind.REJECT, "a", null, NOON);

        // When
        PersonDecisions rejected = DecisionFold.of(List.of(rejectLater, keep));
        PersonDecisions kept = DecisionFold.of(List.of(rejectAtOnce, keep));

        // Then
        assertThat(rejected.keep()).isEmpty();
        assertThat(rejected.reject()).containsExactly("a");
        assertThat(kept.keep()).containsExactly("a");
        assertThat(kept.reject()).isEmpty();
    }

    @Test
    void shouldForgetWhatWasUndoneAndWhatMakesNoSense() {
        // Given
        Said undone = said(DecisionKind.PIN, "a", null, NOON);
        undone.decision().setState(DecisionState.UNDONE);
        Said tooManyStars = said(DecisionKind.RATE, "a", null, NOON);
        tooManyStars.decision().setRating(6);
        Said noPhotos = said(DecisionKind.TARGET_COUNT, "undated", null, NOON);
        noPhotos.decision().setTargetCount(0);

        // When
        PersonDecisions decisions = DecisionFold.of(List.of(
                undone,
                tooManyStars,
                noPhotos,
                said(DecisionKind.MUST_LINK, "a", "a", NOON),
                said(DecisionKind.CANNOT_LINK, "a", null, NOON)));

        // Then
        assertThat(decisions).isEqualTo(PersonDecisions.none());
    }

    private static Said said(DecisionKind kind, String subject, String other, Instant at) {
        return new Said(
                new DecisionKey("osaka", kind, subject, other),
                Decision.newBuilder().setAt(at).build());
    }
}
