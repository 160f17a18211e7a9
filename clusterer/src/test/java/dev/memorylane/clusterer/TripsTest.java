package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Culler;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TripsTest {
    private static final Photo FRIDAY = Photo.of("friday", "2026-05-01T10:00", 1);
    private static final Photo SATURDAY = Photo.of("saturday", "2026-05-02T12:00", 2);
    private static final Photo MONDAY = Photo.of("monday", "2026-05-04T09:00", 3);
    private static final String TRIP_OF_FRIDAY = "trip:2026-05-01T10:00:00.000-friday";
    private static final String TRIP_OF_MONDAY = "trip:2026-05-04T09:00:00.000-monday";

    @TempDir
    Path folder;

    @Test
    void shouldPublishDaysAndTripsSideBySide() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // When
            Map<String, Shortlist> latest =
                    Published.latest(clusterer.send(MONDAY, SATURDAY, FRIDAY).settleAll());

            // Then
            assertThat(latest)
                    .containsOnlyKeys(
                            "day:2026-05-01", "day:2026-05-02", "day:2026-05-04", TRIP_OF_FRIDAY, TRIP_OF_MONDAY);
            Shortlist trip = latest.get(TRIP_OF_FRIDAY);
            assertThat(trip.getKind()).isEqualTo(WindowKind.TRIP);
            assertThat(trip.getFrom()).isEqualTo(LocalDateTime.parse("2026-05-01T10:00"));
            assertThat(trip.getTo()).isEqualTo(LocalDateTime.parse("2026-05-02T12:00:00.001"));
            assertThat(Published.photos(trip)).containsExactly("friday", "saturday");
        }
    }

    @Test
    void shouldJoinTwoTripsByAPhotoBetweenThemAndPartThemAgainWithoutIt() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(FRIDAY, SATURDAY, MONDAY).settleAll();
            Photo between = Photo.of("between", "2026-05-03T10:00", 1);

            // When
            Map<String, Shortlist> joined =
                    Published.latest(clusterer.send(between).settleAll());
            Map<String, Shortlist> parted =
                    Published.latest(clusterer.send(between.removed()).settleAll());

            // Then
            assertThat(joined).containsOnlyKeys("day:2026-05-03", TRIP_OF_FRIDAY, TRIP_OF_MONDAY);
            assertThat(Published.photos(joined.get(TRIP_OF_FRIDAY))).hasSize(4);
            assertThat(joined.get(TRIP_OF_MONDAY).getState()).isEqualTo(ShortlistState.WITHDRAWN);
            assertThat(parted).containsOnlyKeys("day:2026-05-03", TRIP_OF_FRIDAY, TRIP_OF_MONDAY);
            assertThat(Published.photos(parted.get(TRIP_OF_FRIDAY))).containsExactly("friday", "saturday");
            assertThat(Published.photos(parted.get(TRIP_OF_MONDAY))).containsExactly("monday");
            assertThat(parted.get(TRIP_OF_MONDAY).getRevision()).isEqualTo(3);
        }
    }

    @Test
    void shouldNameATripAnewWhenAnEarlierPhotoComes() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(FRIDAY).settleAll();

            // When
            Map<String, Shortlist> latest = Published.latest(
                    clusterer.send(Photo.of("thursday", "2026-04-30T19:00", 1)).settleAll());

            // Then
            assertThat(latest)
                    .containsOnlyKeys("day:2026-04-30", "trip:2026-04-30T19:00:00.000-thursday", TRIP_OF_FRIDAY);
            assertThat(latest.get(TRIP_OF_FRIDAY).getState()).isEqualTo(ShortlistState.WITHDRAWN);
        }
    }

    @Test
    void shouldPublishTripsThatExchangePhotosTogetherOrNotYet() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(FRIDAY, SATURDAY, MONDAY).settleAll();
            clusterer.workers.hold();
            clusterer.workers.room(1);
            Photo between = Photo.of("between", "2026-05-03T10:00", 1);
            clusterer.send(between).settleAll();
            clusterer.workers.runHeld();
            clusterer.pass(Clusterer.TICK).everything();
            clusterer.workers.runHeld();
            clusterer.pass(Clusterer.TICK).everything();

            // When
            clusterer.send(between.removed()).pass(Clusterer.LONG_ENOUGH);
            clusterer.workers.runHeld();
            List<KeyValue<ShortlistKey, Shortlist>> first =
                    clusterer.pass(Clusterer.TICK).everything();
            clusterer.workers.runHeld();
            List<KeyValue<ShortlistKey, Shortlist>> second =
                    clusterer.pass(Clusterer.TICK).everything();

            // Then
            assertThat(Published.windows(first)).containsExactly("day:2026-05-03");
            assertThat(Published.windows(second)).containsExactly(TRIP_OF_FRIDAY, TRIP_OF_MONDAY);
        }
    }

    @Test
    void shouldTouchOnlyTheWindowsThatAPhotoCanChange() {
        try (Clusterer clusterer = new Clusterer(folder)) {
            // Given
            clusterer.send(FRIDAY, SATURDAY, MONDAY).settleAll();

            // When
            clusterer.send(Photo.of("old", "2006-05-01T10:00", 1));

            // Then
            assertThat(clusterer.status.dirtyWindows()).isEqualTo(2);
            assertThat(Published.windows(clusterer.settleAll()))
                    .containsExactly("day:2006-05-01", "trip:2006-05-01T10:00:00.000-old");
        }
    }

    @Test
    void shouldPartEachLibraryInItsOwnWay() {
        // Given
        TestSettings settings = TestSettings.defaults().withTripCeiling("kyoto", Duration.ofHours(24));
        try (Clusterer clusterer = new Clusterer(folder, settings, new Culler()::cull)) {
            // When
            Map<String, Shortlist> latest = Published.latest(clusterer
                    .send(FRIDAY, SATURDAY, FRIDAY.in("kyoto"), SATURDAY.in("kyoto"))
                    .settleAll());

            // Then
            assertThat(latest)
                    .containsKeys(TRIP_OF_FRIDAY, "kyoto/" + TRIP_OF_FRIDAY)
                    .containsKey("kyoto/trip:2026-05-02T12:00:00.000-saturday")
                    .doesNotContainKey("trip:2026-05-02T12:00:00.000-saturday");
            assertThat(latest.get("kyoto/" + TRIP_OF_FRIDAY).getParameters())
                    .containsEntry("windows.trips.ceiling", 86400.0);
            assertThat(latest.get(TRIP_OF_FRIDAY).getParameters()).containsEntry("windows.trips.ceiling", 172800.0);
        }
    }

    @Test
    void shouldDrawTheWindowsOfALibraryAnewWhenItsParametersChanged() {
        TestSettings other = TestSettings.defaults().withTripCeiling("osaka", Duration.ofHours(24));
        try (Clusterer before = new Clusterer(folder.resolve("before"));
                Clusterer after = new Clusterer(folder.resolve("after"), other, new Culler()::cull)) {
            // Given
            before.send(FRIDAY, SATURDAY).settleAll();
            before.handOverTo(after);

            // When
            Map<String, Shortlist> latest =
                    Published.latest(after.pass(Clusterer.TICK).settleAll());

            // Then
            assertThat(Published.photos(latest.get(TRIP_OF_FRIDAY))).containsExactly("friday");
            assertThat(latest.get(TRIP_OF_FRIDAY).getRevision()).isEqualTo(2);
            assertThat(latest).containsKey("trip:2026-05-02T12:00:00.000-saturday");
        }
    }
}
