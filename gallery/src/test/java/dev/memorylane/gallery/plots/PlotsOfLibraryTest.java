package dev.memorylane.gallery.plots;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hours, places and samples of the small library of {@link Summer}. */
class PlotsOfLibraryTest {
    private final LibraryView view = Summer.view(Summer.story());

    private LibrarySnapshot library() {
        return view.snapshot(LIBRARY);
    }

    private Optional<WindowShortlist> day() {
        return Optional.of(library().windows().get("day:" + Summer.DAY));
    }

    @Test
    void shouldCountPhotosAndPicksInTheirHours() {
        // When
        Hours hours = Hours.of(library(), Optional.empty());

        // Then
        assertThat(hours.hours())
                .containsExactly(
                        new Hours.Hour(Summer.NOON, 2, 1),
                        new Hours.Hour(Summer.DAY.plusDays(1).atTime(1, 0), 1, 1));
        assertThat(hours.undated()).isZero();
        assertThat(Hours.of(library(), day())).isEqualTo(hours);
    }

    @Test
    void shouldJoinPhotosOfOnePlaceAndCountThoseWithout() {
        // Given
        Records.photoAt("beach-1", Summer.NOON, 34.6541, 135.4281).accept(view);
        Records.photoAt("beach-2", Summer.NOON.plusSeconds(1), 34.6542, 135.4282)
                .accept(view);

        // When
        Places places = Places.of(library(), day());

        // Then
        assertThat(places.without()).isEqualTo(1);
        assertThat(places.places()).singleElement().satisfies(spot -> {
            assertThat(spot.photos()).isEqualTo(2);
            assertThat(spot.picks()).isEqualTo(1);
            assertThat(spot.cover().photoId()).isEqualTo(id("beach-1"));
            assertThat(spot.latitude()).isEqualTo(34.65415);
            assertThat(spot.from()).contains(Summer.NOON);
        });
    }

    @Test
    void shouldDrawAllPhotosWhereThereAreFew() {
        // When
        Sample sample = Sample.of(library(), Optional.empty(), 10);

        // Then
        assertThat(sample.photoIds()).containsExactlyInAnyOrder(id("beach-1"), id("beach-2"), id("night"));
        assertThat(sample.all()).isEqualTo(3);
    }

    @Test
    void shouldDrawOneOfEachBurstWhereThereAreMany() {
        // When
        Sample sample = Sample.of(library(), Optional.empty(), 2);

        // Then the pick of the burst, not its reject
        assertThat(sample.photoIds()).containsExactlyInAnyOrder(id("beach-1"), id("night"));
        assertThat(sample.all()).isEqualTo(3);
    }

    @Test
    void shouldDrawTheMostEvenWhereThereAreMoreBursts() {
        // When, Then
        assertThat(Sample.of(library(), Optional.empty(), 1).photoIds()).containsExactly(id("beach-1"));
    }

    @Test
    void shouldSayWhyThereAreAsManyClusters() {
        // When
        ChosenCount chosen = ChosenCount.of(library(), day().orElseThrow());

        // Then of two bursts no silhouette says anything: the sweep of this library is painted
        assertThat(chosen.words()).isNotBlank();
        assertThat(chosen.rule()).isIn("silhouette", "strangers", "unknown");
    }
}
