package dev.memorylane.culling.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TripRuleTest {
    private static final Coordinates OSAKA = new Coordinates(34.69, 135.50);
    private static final Coordinates TOKYO = new Coordinates(35.68, 139.69);

    @Test
    void shouldNeverCutBelowTheFloorHoweverDenseThePhotos() {
        // Given
        List<Moment> photos = new ArrayList<>(Shots.series("2026-05-01T10:00", 200, 1));
        photos.addAll(Shots.series("2026-05-01T11:02", 200, 1));
        // When, Then
        assertThat(trips(photos)).hasSize(1);
    }

    @Test
    void shouldAlwaysCutFromTheCeilingOn() {
        // Given
        List<Moment> photos = List.of(
                Shots.at("2026-05-01T10:00", OSAKA),
                Shots.at("2026-05-03T09:59", OSAKA),
                Shots.at("2026-05-05T09:59", OSAKA));
        // When, Then
        assertThat(trips(photos)).containsExactly("2026-05-01T10:00", "2026-05-05T09:59");
    }

    @Test
    void shouldCutAtADayWithoutPhotosUnlessOneIsSeenToHaveStayed() {
        // When, Then
        assertThat(trips(List.of(Shots.at("2026-05-01T21:00"), Shots.at("2026-05-03T08:00"))))
                .hasSize(2);
        assertThat(trips(List.of(Shots.at("2026-05-01T21:00", OSAKA), Shots.at("2026-05-03T08:00", OSAKA))))
                .hasSize(1);
        assertThat(trips(List.of(Shots.at("2026-05-01T21:00", OSAKA), Shots.at("2026-05-03T08:00", TOKYO))))
                .hasSize(2);
    }

    @Test
    void shouldKeepTheNightsOfAJourneyAndCutAGapThatItsRhythmDoesNotKnow() {
        // Given
        List<Moment> photos = new ArrayList<>();
        for (String day : List.of("2026-05-01", "2026-05-02", "2026-05-03", "2026-05-05", "2026-05-06")) {
            for (String hour : List.of("09", "11", "13", "16", "19")) {
                photos.addAll(Shots.series(day + "T" + hour + ":00", 3, 60));
            }
        }
        // When, Then: a day without photos parts them, though it is no 48 hours.
        assertThat(trips(photos)).containsExactly("2026-05-01T09:00", "2026-05-05T09:00");
    }

    @Test
    void shouldNotLetThreeYearsWithoutAPhotoHideTheEndOfATrip() {
        // Given two days of outings with a long night between, years after the photo before
        List<Moment> photos = new ArrayList<>(List.of(Shots.at("2023-05-01T08:00")));
        for (String outing : List.of("01T06:00", "01T07:30", "01T09:00", "01T10:30", "01T12:00", "01T13:30")) {
            photos.add(Shots.at("2026-05-" + outing));
        }
        for (String outing : List.of("02T09:30", "02T11:00", "02T12:30", "02T14:00", "02T15:30", "02T17:00")) {
            photos.add(Shots.at("2026-05-" + outing));
        }
        // When, Then
        assertThat(trips(photos)).containsExactly("2023-05-01T08:00", "2026-05-01T06:00", "2026-05-02T09:30");
    }

    @Test
    void shouldCutEarlierWhereOneWentFarAndLaterWhereOneStayed() {
        // Given
        List<Moment> stayed = outings(OSAKA, OSAKA);
        List<Moment> went = outings(OSAKA, TOKYO);
        // When, Then
        assertThat(trips(stayed)).hasSize(1);
        assertThat(trips(went)).hasSize(2);
    }

    @Test
    void shouldKeepAJourneyFromPlaceToPlaceTogetherAndCutWhereItLeavesHomeAndComesBack() {
        // Given
        List<Moment> photos = new ArrayList<>();
        for (int day = 1; day <= 16; day++) {
            double east = day < 5 || day > 12 ? 0 : day;
            for (String hour : List.of("09", "11", "13", "15", "17", "19")) {
                photos.add(Shots.at("2026-05-%02dT%s:00".formatted(day, hour), new Coordinates(48, 11 + 1.5 * east)));
            }
        }
        // When, Then
        assertThat(trips(photos)).containsExactly("2026-05-01T09:00", "2026-05-05T09:00", "2026-05-13T09:00");
    }

    @Test
    void shouldKeepADayWithoutPhotosWithinAJourneyThatGoesOnBehindIt() {
        // Given a journey of eight days, half of whose nights tell no place, and no photo on its fourth
        List<Moment> photos = new ArrayList<>();
        for (int day = 5; day <= 12; day++) {
            photos.addAll(day == 8 ? List.of() : sparse(day, 11 + 1.5 * day, day % 2 == 0));
        }
        // When, Then
        assertThat(trips(photos)).containsExactly("2026-05-05T09:00");
    }

    @Test
    void shouldCutAtADayWithoutPhotosBetweenHomeAndAJourney() {
        // Given days about home, and one without a photo before and after five on the way
        List<Moment> photos = new ArrayList<>();
        for (int day = 1; day <= 15; day++) {
            double east = day < 6 || day > 10 ? 0 : day;
            photos.addAll(day == 5 || day == 11 ? List.of() : sparse(day, 11 + 1.5 * east, true));
        }
        // When, Then
        assertThat(trips(photos)).containsExactly("2026-05-01T09:00", "2026-05-06T09:00", "2026-05-12T09:00");
    }

    /** A day of few photos, of which the last may tell no place. */
    private static List<Moment> sparse(int day, double longitude, boolean located) {
        Coordinates place = new Coordinates(48, longitude);
        String evening = "2026-05-%02dT19:00".formatted(day);
        return List.of(
                Shots.at("2026-05-%02dT09:00".formatted(day), place),
                Shots.at("2026-05-%02dT14:00".formatted(day), place),
                located ? Shots.at(evening, place) : Shots.at(evening));
    }

    @Test
    void shouldNameATripByItsEarliestPhoto() {
        // Given
        Moment first = Shots.at("2026-05-01T10:00:00.120", "0123456789abcdef0123");
        Moment twin = Shots.at("2026-05-01T10:00:00.120", "1123456789abcdef0123");
        // When
        Window trip = WindowPlan.of(List.of(twin, first), WindowParameters.defaults())
                .trips()
                .getFirst();
        // Then
        assertThat(trip.id()).isEqualTo("trip:2026-05-01T10:00:00.120-0123456789ab");
        assertThat(trip.from()).contains(first.at());
        assertThat(trip.holds(twin.at())).isTrue();
        assertThat(TripWindows.beginOf(trip.id())).contains(first.at());
        assertThat(TripWindows.beginOf("trip:yesterday")).isEmpty();
    }

    @Test
    void shouldMeasureDistancesOnTheGlobe() {
        // When, Then
        assertThat(OSAKA.kilometresTo(TOKYO)).isBetween(395.0, 405.0);
        assertThat(OSAKA.kilometresTo(OSAKA)).isZero();
    }

    @Test
    void shouldRefuseParametersThatMakeNoSense() {
        // When, Then
        assertThatThrownBy(() -> new TripParameters(
                        Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(1), 20, 5, 2, 100, 2))
                .hasMessageContaining("PT2H, PT3H and PT1H");
        assertThatThrownBy(() -> new TripParameters(
                        Duration.ofHours(1), Duration.ofHours(34), Duration.ofHours(48), 0, 5, 2, 100, 2))
                .hasMessageContaining("not 0");
    }

    /** Two days with lulls and a night of fourteen hours between them. */
    private static List<Moment> outings(Coordinates first, Coordinates second) {
        List<Moment> photos = new ArrayList<>();
        for (int hour = 10; hour <= 20; hour += 2) {
            photos.add(Shots.at("2026-05-01T%02d:00".formatted(hour), first));
            photos.add(Shots.at("2026-05-02T%02d:00".formatted(hour), second));
        }
        return photos;
    }

    private static List<String> trips(List<Moment> photos) {
        return WindowPlan.of(photos, WindowParameters.defaults()).trips().stream()
                .map(trip -> trip.from().map(LocalDateTime::toString).orElseThrow())
                .toList();
    }
}
