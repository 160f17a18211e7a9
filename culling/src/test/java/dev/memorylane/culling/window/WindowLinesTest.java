package dev.memorylane.culling.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kept up to date photo by photo, the windows are at every step those that are drawn of all photos at once. */
class WindowLinesTest {
    private static final TripParameters FEW_NEIGHBOURS =
            new TripParameters(Duration.ofHours(1), Duration.ofHours(34), Duration.ofHours(48), 3, 4, 2, 100, 2);

    private final SortedMoments moments = new SortedMoments(List.of());
    private final SortedTimeTable<Session> sessions = new SortedTimeTable<>();
    private final SortedTimeTable<Moment> starts = new SortedTimeTable<>();
    private final WindowParameters parameters = new WindowParameters(DayParameters.defaults(), FEW_NEIGHBOURS);
    private final TripLine trips = new TripLine(moments, sessions, starts, FEW_NEIGHBOURS);
    private final DayLine days = new DayLine(moments, parameters.days());
    private Map<String, Set<String>> before = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shouldBeTheSameAsDrawnAnewAfterEveryPhotoThatComesMovesOrGoes(long seed) {
        // Given
        Random random = new Random(seed);
        List<Moment> arriving = Shots.years(random, 150);
        if (seed % 3 != 0) {
            Collections.shuffle(arriving, random);
        }
        List<Moment> there = new ArrayList<>();

        for (Moment moment : arriving) {
            // When
            there.add(moment);
            add(moment);
            // Then
            check(there);
            while (!there.isEmpty() && random.nextInt(3) == 0) {
                Moment old = there.remove(random.nextInt(there.size()));
                switch (random.nextInt(3)) {
                    case 0 -> remove(old);
                    case 1 -> there.add(add(old));
                    default -> there.add(add(new Moment(old.at(), old.photoId(), Optional.empty())));
                }
                check(there);
            }
        }
        for (Moment moment : List.copyOf(there)) {
            there.remove(moment);
            remove(moment);
            check(there);
        }
        assertThat(sessions.all()).isEmpty();
        assertThat(starts.all()).isEmpty();
    }

    private final Set<String> touched = new HashSet<>();
    private boolean redrawn;
    private String changed;

    private Moment add(Moment moment) {
        SortedMap<LocalDate, LocalDateTime> begins = days.beginsNear(moment.at());
        moments.put(moment);
        note(moment, begins, trips.added(moment));
        return moment;
    }

    private void remove(Moment moment) {
        SortedMap<LocalDate, LocalDateTime> begins = days.beginsNear(moment.at());
        touched.add(DayLine.id(days.holding(moment.at())));
        moments.remove(moment);
        note(moment, begins, trips.removed(moment));
    }

    private void note(Moment moment, SortedMap<LocalDate, LocalDateTime> begins, TripChange change) {
        touched.addAll(change.trips());
        touched.add(DayLine.id(days.holding(moment.at())));
        days.beginsNear(moment.at()).forEach((day, begin) -> {
            if (!begin.equals(begins.get(day))) {
                touched.add(DayLine.id(day));
                touched.add(DayLine.id(day.minusDays(1)));
            }
        });
        redrawn = change.redrawn();
        changed = moment.photoId();
    }

    private void check(List<Moment> there) {
        WindowPlan plan = WindowPlan.of(there, parameters);
        Map<String, Set<String>> now = contents(plan, there);
        assertThat(starts.all().stream().map(TripWindows::id).map(id -> trips.window(id)
                        .orElseThrow()))
                .containsExactlyElementsOf(plan.trips());
        assertThat(plan.days()).allSatisfy(day -> assertThat(
                        days.window(day.from().orElseThrow().toLocalDate()))
                .isEqualTo(day));
        Set<String> different = new TreeSet<>(now.keySet());
        different.addAll(before.keySet());
        different.removeIf(id -> now.getOrDefault(id, Set.of()).equals(before.getOrDefault(id, Set.of())));
        assertThat(touched).containsAll(different);
        assertThat(touched.size()).isLessThanOrEqualTo(different.size() + 3);
        assertThat(redrawn || lostNothing(now)).isTrue();
        touched.clear();
        before = now;
    }

    /** Whether no trip gave a photo to another. */
    private boolean lostNothing(Map<String, Set<String>> now) {
        return before.keySet().stream()
                .filter(id -> TripWindows.beginOf(id).isPresent())
                .allMatch(id -> before.get(id).stream()
                        .filter(photo -> !photo.equals(changed))
                        .allMatch(now.getOrDefault(id, Set.of())::contains));
    }

    /** Photos by window; each dated photo is in one day and one trip. */
    private static Map<String, Set<String>> contents(WindowPlan plan, List<Moment> there) {
        Map<String, Set<String>> contents = new TreeMap<>();
        for (List<Window> kind : List.of(plan.days(), plan.trips())) {
            List<String> held = new ArrayList<>();
            for (Window window : kind) {
                Set<String> photos = there.stream()
                        .filter(moment -> window.holds(moment.at()))
                        .map(Moment::photoId)
                        .collect(Collectors.toSet());
                assertThat(photos).isNotEmpty();
                contents.put(window.id(), photos);
                held.addAll(photos);
            }
            assertThat(held)
                    .containsExactlyInAnyOrderElementsOf(
                            there.stream().map(Moment::photoId).toList());
        }
        return contents;
    }
}
