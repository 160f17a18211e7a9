package dev.memorylane.gallery.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.WrittenSidecar;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.schemas.decision.LabelKeys;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SidecarAnswerTest {
    private static final Instant TEN = Instant.parse("2026-05-03T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final String LIBRARY = "summer";
    private static final Written GREEN_THREE =
            new Written(OptionalInt.of(3), Optional.of(ColourLabel.GREEN), Optional.empty());

    private static final DecisionKey LABEL = LabelKeys.of(LIBRARY, "a");

    private final LibraryView view = new LibraryView(Optional.empty());

    @Test
    void shouldSayNothingAboutWhatWeWrote() {
        assertThat(answers(sidecar(3, "Green", TEN))).isEmpty();
    }

    @Test
    void shouldSayWhatAnotherProgramChanged() {
        // When
        Map<DecisionKey, Decision> answers = answers(sidecar(5, "Red", TEN));

        // Then
        assertThat(answers).containsOnlyKeys(key(DecisionKind.RATE), key(DecisionKind.REJECT));
        assertThat(answers.get(key(DecisionKind.RATE)).getRating()).isEqualTo(5);
        assertThat(answers.values())
                .allMatch(
                        said -> said.getWho().equals("sidecar") && said.getAt().equals(TEN));
    }

    @Test
    void shouldSayItOnce() {
        // Given
        answers(sidecar(5, "Red", TEN)).forEach(view::apply);

        // When // Then
        assertThat(answers(sidecar(5, "Red", TEN))).isEmpty();
    }

    @Test
    void shouldLetALaterWordStand() {
        // Given
        view.apply(key(DecisionKind.RATE), said(DecisionState.ACTIVE, "page", 2, NOON));

        // When
        Map<DecisionKey, Decision> earlier = answers(sidecar(5, "Green", TEN));
        Map<DecisionKey, Decision> later = answers(sidecar(5, "Green", NOON.plusSeconds(1)));

        // Then
        assertThat(earlier).isEmpty();
        assertThat(later.get(key(DecisionKind.RATE)).getRating()).isEqualTo(5);
    }

    @Test
    void shouldNotSayAgainWhatWasUndoneLater() {
        // Given
        view.apply(key(DecisionKind.RATE), said(DecisionState.UNDONE, "page", null, NOON));

        // When // Then
        assertThat(answers(sidecar(5, "Green", TEN))).isEmpty();
    }

    @Test
    void shouldTakeItsOwnWordBackWhereItIsAgainAsWeWroteIt() {
        // Given
        answers(sidecar(5, "Red", TEN)).forEach(view::apply);

        // When
        Map<DecisionKey, Decision> answers = answers(sidecar(3, "Green", NOON));

        // Then
        assertThat(answers).containsOnlyKeys(key(DecisionKind.RATE), key(DecisionKind.REJECT));
        assertThat(answers.values()).allMatch(said -> said.getState() == DecisionState.UNDONE);
    }

    @Test
    void shouldTakeNobodyElsesWordBack() {
        // Given
        view.apply(key(DecisionKind.RATE), said(DecisionState.ACTIVE, "page", 5, TEN));
        view.apply(key(DecisionKind.KEEP), said(DecisionState.ACTIVE, "page", null, TEN));

        // When // Then
        assertThat(answers(sidecar(3, "Green", NOON))).isEmpty();
    }

    @Test
    void shouldTakeRejectedStarsAndFlagsForARejection() {
        // Given
        WrittenSidecar flagged = new WrittenSidecar(
                LIBRARY,
                "file:///p/a.jpg.xmp",
                OptionalInt.of(3),
                Optional.of("Green"),
                Optional.of(PickFlag.REJECTED),
                new Written(OptionalInt.of(3), Optional.of(ColourLabel.GREEN), Optional.of(PickFlag.ACCEPTED)),
                TEN);

        // When // Then
        assertThat(answers(sidecar(-1, "Green", TEN)))
                .containsOnlyKeys(key(DecisionKind.RATE), key(DecisionKind.REJECT));
        assertThat(answers(flagged)).containsOnlyKeys(key(DecisionKind.REJECT));
    }

    @Test
    void shouldTakeAFlagForAWordWhereThereWasNoneWhenWeWrote() {
        // Given
        Written noted = new Written(OptionalInt.of(3), Optional.of(ColourLabel.GREEN), Optional.of(PickFlag.NONE));

        // When // Then
        assertThat(answers(flagged(PickFlag.ACCEPTED, noted))).containsOnlyKeys(key(DecisionKind.KEEP));
        assertThat(answers(flagged(PickFlag.REJECTED, noted))).containsOnlyKeys(key(DecisionKind.REJECT));
        assertThat(answers(flagged(PickFlag.NONE, noted))).isEmpty();
        assertThat(answers(flagged(null, noted))).isEmpty();
        assertThat(answers(flagged(PickFlag.ACCEPTED, GREEN_THREE)))
                .as("it may have been there before")
                .isEmpty();
    }

    private static WrittenSidecar flagged(PickFlag flag, Written written) {
        return new WrittenSidecar(
                LIBRARY,
                "file:///p/a.jpg.xmp",
                OptionalInt.of(3),
                Optional.of("Green"),
                Optional.ofNullable(flag),
                written,
                TEN);
    }

    @Test
    void shouldTakeStarsThatWereTakenOutForNone() {
        // When
        Map<DecisionKey, Decision> answers = answers(new WrittenSidecar(
                LIBRARY, "a.xmp", OptionalInt.empty(), Optional.of("Green"), Optional.empty(), GREEN_THREE, TEN));

        // Then
        assertThat(answers.get(key(DecisionKind.RATE)).getRating()).isZero();
    }

    @Test
    void shouldTakeAColourThatSaysNoRoleForTheColourOfThePhoto() {
        // When
        Map<DecisionKey, Decision> answers = answers(sidecar(3, "Blue", TEN));

        // Then
        assertThat(answers).containsOnlyKeys(LABEL);
        assertThat(answers.get(LABEL).getLabel()).isEqualTo("Blue");
        answers.forEach(view::apply);
        assertThat(answers(sidecar(3, "Blue", TEN))).isEmpty();
    }

    @Test
    void shouldTakeAnyColourForTheColourOfThePhotoWhereOneWasChosen() {
        // Given
        view.apply(LABEL, coloured("page", "Blue"));

        // When
        Map<DecisionKey, Decision> red = answers(sidecar(3, "Red", NOON));
        Map<DecisionKey, Decision> none = answers(new WrittenSidecar(
                LIBRARY, "a.xmp", OptionalInt.of(3), Optional.empty(), Optional.empty(), GREEN_THREE, NOON));

        // Then
        assertThat(red).containsOnlyKeys(LABEL);
        assertThat(red.get(LABEL).getLabel()).isEqualTo("Red");
        assertThat(none.get(LABEL).getLabel()).isEmpty();
    }

    @Test
    void shouldTakeItsOwnColourBackWhereItIsAgainAsWeWroteIt() {
        // Given
        view.apply(LABEL, coloured("sidecar", "Blue"));

        // When
        Map<DecisionKey, Decision> answers = answers(sidecar(3, "Green", NOON));

        // Then
        assertThat(answers).containsOnlyKeys(LABEL);
        assertThat(answers.get(LABEL).getState()).isEqualTo(DecisionState.UNDONE);
    }

    private static Decision coloured(String who, String label) {
        return Decision.newBuilder().setWho(who).setAt(TEN).setLabel(label).build();
    }

    private Map<DecisionKey, Decision> answers(WrittenSidecar sidecar) {
        Map<DecisionKey, SaidDecision> standing = new HashMap<>();
        view.snapshot(LIBRARY).decisions().forEach(said -> standing.put(said.keyIn(LIBRARY), said));
        return new SidecarAnswer(sidecar, "a", standing, NOON.plusSeconds(60)).decisions();
    }

    private static WrittenSidecar sidecar(int stars, String label, Instant at) {
        return new WrittenSidecar(
                LIBRARY,
                "file:///p/a.jpg.xmp",
                OptionalInt.of(stars),
                Optional.of(label),
                Optional.empty(),
                GREEN_THREE,
                at);
    }

    private static DecisionKey key(DecisionKind kind) {
        return new DecisionKey(LIBRARY, kind, "a", null);
    }

    private static Decision said(DecisionState state, String who, Integer stars, Instant at) {
        return Decision.newBuilder()
                .setState(state)
                .setWho(who)
                .setAt(at)
                .setRating(stars)
                .build();
    }
}
