package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.schemas.decision.LabelKeys;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SayingTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final LibrarySnapshot SUMMER = summer();

    @Test
    void shouldBecomeADecision() {
        // Given
        Saying saying = new Saying("rate", id("beach-1"), null, 4, null, null, null, false);
        // When
        DecisionKey key = saying.keyIn(SUMMER);
        Decision decision = saying.value(NOW, "page", null);
        // Then
        assertThat(key).isEqualTo(new DecisionKey(LIBRARY, DecisionKind.RATE, id("beach-1"), null));
        assertThat(decision.getRating()).isEqualTo(4);
        assertThat(decision.getState()).isEqualTo(DecisionState.ACTIVE);
        assertThat(decision.getTeaches()).isTrue();
    }

    @Test
    void shouldSayAColourUnderAKeyOfItsOwnBesideTheStars() {
        // Given
        Saying red = new Saying("label", id("beach-1"), null, null, null, null, "RED", false);
        Saying none = new Saying("label", id("beach-1"), null, null, null, null, "none", false);
        // Then
        assertThat(LabelKeys.isLabel(red.keyIn(SUMMER))).isTrue();
        assertThat(red.keyIn(SUMMER)).isEqualTo(none.keyIn(SUMMER));
        assertThat(red.value(NOW, "page", null).getLabel()).isEqualTo("Red");
        assertThat(none.value(NOW, "page", null).getLabel()).isEmpty();
    }

    @Test
    void shouldBeOneDecisionWhicheverPhotoOfAPairIsNamedFirst() {
        // When
        DecisionKey one =
                new Saying("must_link", id("night"), id("beach-1"), null, null, null, null, false).keyIn(SUMMER);
        DecisionKey other =
                new Saying("must_link", id("beach-1"), id("night"), null, null, null, null, true).keyIn(SUMMER);
        // Then
        assertThat(one).isEqualTo(other);
        assertThat(one.getSubject()).isLessThan(one.getOtherPhotoId());
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuseWhatMakesNoSense(Saying saying, String words) {
        assertThatThrownBy(() -> saying.keyIn(SUMMER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(words);
    }

    static Stream<Arguments> shouldRefuseWhatMakesNoSense() {
        String beach = id("beach-1");
        return Stream.of(
                arguments(new Saying(null, beach, null, null, null, null, null, false), "There are: [keep, reject"),
                arguments(
                        new Saying("keep", "nobody", null, null, null, null, null, false), "There is no photo nobody"),
                arguments(new Saying("rate", beach, null, 6, null, null, null, false), "from -1 to 5"),
                arguments(new Saying("rate", beach, null, null, null, null, null, false), "from -1 to 5"),
                arguments(new Saying("label", beach, null, null, null, null, "urgent", false), "one of red, orange"),
                arguments(new Saying("label", beach, null, null, null, null, null, false), "or none"),
                arguments(new Saying("cannot_link", beach, beach, null, null, null, null, false), "two different"),
                arguments(
                        new Saying("must_link", beach, null, null, null, null, null, false), "There is no photo null"),
                arguments(new Saying("target_count", "day:1999-01-01", null, null, 3, null, null, false), "no window"),
                arguments(new Saying("clock_shift", " ", null, null, null, 60L, null, false), "Name the camera"),
                arguments(new Saying("clock_shift", "EOS", null, null, null, null, null, false), "at most a century"));
    }

    private static Arguments arguments(Object... values) {
        return Arguments.of(values);
    }

    private static LibrarySnapshot summer() {
        LibraryView view = new LibraryView(Optional.empty());
        Summer.story().forEach(step -> step.accept(view));
        return view.snapshot(LIBRARY);
    }
}
