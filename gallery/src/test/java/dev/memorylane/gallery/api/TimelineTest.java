package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.tripOf;
import static dev.memorylane.gallery.Records.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-05-02");

    private final LibraryView view = new LibraryView(Optional.empty());

    @Test
    void shouldListEachDayBelowItsTripAndOmitWhatATripSaysAlready() {
        // Given
        tell("undated", WindowKind.UNDATED, FIRST, FIRST, "u");
        tell("day:" + FIRST, WindowKind.DAY, FIRST, FIRST, "a");
        tell("day:" + FIRST.plusDays(1), WindowKind.DAY, FIRST.plusDays(1), FIRST.plusDays(1), "b", "c");
        tell("day:" + FIRST.plusDays(9), WindowKind.DAY, FIRST.plusDays(9), FIRST.plusDays(9), "d");
        tell(tripOf(FIRST), WindowKind.TRIP, FIRST, FIRST.plusDays(1), "a", "b", "c");
        tell(tripOf(FIRST.plusDays(9)), WindowKind.TRIP, FIRST.plusDays(9), FIRST.plusDays(9), "d");

        // When
        List<WindowCard> cards = Timeline.of(view.snapshot(LIBRARY).windows().values());

        // Then
        assertThat(cards)
                .extracting(WindowCard::title)
                .containsExactly(
                        "2 – 3 May 2026", "Saturday 2 May 2026", "Sunday 3 May 2026", "Monday 11 May 2026", "Undated");
        assertThat(cards.get(1).trip()).contains(tripOf(FIRST));
        assertThat(cards.get(3).kind()).isEqualTo("trip");
    }

    @Test
    void shouldListADayByItselfWhileItsTripIsNotThereYet() {
        // Given
        tell("day:" + FIRST, WindowKind.DAY, FIRST, FIRST, "a");

        // When, Then
        assertThat(Timeline.of(view.snapshot(LIBRARY).windows().values()))
                .singleElement()
                .satisfies(card -> assertThat(card.trip()).isEmpty());
    }

    private void tell(String id, WindowKind kind, LocalDate first, LocalDate last, String... photos) {
        ShortlistBurst[] bursts = List.of(photos).stream()
                .map(photo -> burst(member(photo, PhotoRole.PICK, "ONLY_ONE", 1)))
                .toArray(ShortlistBurst[]::new);
        window(id, kind, first, last, ShortlistState.CURRENT, bursts).accept(view);
    }
}
