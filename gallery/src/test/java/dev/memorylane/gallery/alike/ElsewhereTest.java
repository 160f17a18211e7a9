package dev.memorylane.gallery.alike;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.shortlist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.ShortlistState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    @Test
    void shouldShowWhatIsInAnotherTripAndNotItsSiblings() {
        // Given the beach of May, and the same beach a year before
        LibraryView view = new LibraryView(Optional.empty());
        Summer.story().forEach(step -> step.accept(view));
        photo("before", Summer.NOON.minusYears(1)).accept(view);
        embedding("before", Summer.NOON.minusYears(1)).accept(view);
        shortlist(
                        Summer.DAY.minusYears(1),
                        ShortlistState.CURRENT,
                        burst(member("before", PhotoRole.PICK, "ONLY_ONE", 1)))
                .accept(view);
        Elsewhere elsewhere = new Elsewhere(view.snapshot(LIBRARY));
        // When
        List<Neighbour> found = elsewhere.of(
                id("beach-1"),
                new Neighbourhood(
                        List.of(
                                new Neighbour(id("beach-2"), 0.99),
                                new Neighbour(id("before"), 0.97),
                                new Neighbour(id("removed meanwhile"), 0.97)),
                        0.3));
        // Then
        assertThat(found).extracting(Neighbour::photoId).containsExactly(id("before"));
        assertThat(elsewhere.windowsOf(id("before"))).contains("day:" + Summer.DAY.minusYears(1));
    }

    @Test
    void shouldMeasureANearDuplicateByWhatIsUsualToTheModel() {
        // Given a cosine that means near-duplicate to a model of which strangers are at .2, and little to one of .7
        List<Neighbour> near = List.of(new Neighbour("a", 0.9));
        // When, Then
        assertThat(new Neighbourhood(near, 0.2).duplicates()).hasSize(1);
        assertThat(new Neighbourhood(near, 0.7).duplicates()).isEmpty();
    }

    @Test
    void shouldCompareVectorsOfAnyLength() {
        // When, Then
        assertThat(Cosine.of(List.of(3f, 4f), List.of(4f, 3f))).isEqualTo(0.96, within(1e-9));
        assertThat(Cosine.of(List.of(0f, 0f), List.of(4f, 3f))).isZero();
    }
}
