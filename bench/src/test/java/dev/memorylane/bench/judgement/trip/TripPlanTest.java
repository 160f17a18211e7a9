package dev.memorylane.bench.judgement.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TripPlanTest {

    private static final long SEED = 5;

    private final Trip trip = TripPlan.draw(SEED);
    private final Map<Integer, List<Frame>> pictures = trip.frames().stream()
            .collect(Collectors.groupingBy(frame -> frame.picture().number(), TreeMap::new, Collectors.toList()));

    @Test
    void shouldDrawTheSameFromTheSameSeedAndAnotherFromAnother() {
        assertThat(TripPlan.draw(SEED)).isEqualTo(trip);
        assertThat(TripPlan.draw(SEED + 1).frames()).isNotEqualTo(trip.frames());
    }

    @Test
    void shouldHoldEveryKindOfKeepAllSetAndManyTries() {
        assertThat(ofKind(PictureKind.BRACKET)).hasSize(3).allSatisfy(set -> assertThat(set)
                .hasSizeBetween(3, 5));
        assertThat(ofKind(PictureKind.PANORAMA)).hasSize(2).allSatisfy(set -> assertThat(set)
                .hasSizeBetween(3, 4));
        assertThat(ofKind(PictureKind.FOCUS_STACK)).hasSize(2).allSatisfy(set -> assertThat(set)
                .hasSizeBetween(4, 7));
        assertThat(ofKind(PictureKind.TRIES).stream().filter(tries -> tries.size() > 1))
                .hasSizeGreaterThan(15);
    }

    @Test
    void shouldGoOnOverMidnightAndOverFourInTheMorning() {
        assertThat(pictures.values()).anySatisfy(frames -> goesOver(frames, LocalTime.MIDNIGHT));
        assertThat(pictures.values()).anySatisfy(frames -> goesOver(frames, LocalTime.of(4, 0)));
    }

    @Test
    void shouldHaveASecondCameraWithAWrongClockAndPhotosWithoutSeconds() {
        assertThat(trip.frames())
                .anySatisfy(frame -> assertThat(frame.body().clockError()).isNotEqualTo(Duration.ZERO));
        assertThat(trip.frames())
                .anySatisfy(frame -> assertThat(frame.body().stamp()).isEqualTo(Stamp.MINUTES));
        assertThat(trip.frames())
                .anySatisfy(frame -> assertThat(frame.written()).isEqualTo(CaptureTime.unknown()));
    }

    @Test
    void shouldComeBackToOnePlaceHoursLater() {
        assertThat(trip.frames()).anySatisfy(frame -> assertThat(trip.frames()).anySatisfy(other -> {
            assertThat(other.picture().subject()).isEqualTo(frame.picture().subject());
            assertThat(other.taken()).isAfter(frame.taken().plusHours(2));
        }));
    }

    @Test
    void shouldNeverTakeOneViewForTwoPicturesHoursApartAsOne() {
        Frame first = trip.frames().getFirst();
        Frame last = trip.frames().getLast();

        assertThat(first.sameViewSoonAfter(first)).isTrue();
        assertThat(first.sameViewSoonAfter(last)).isFalse();
    }

    private List<List<Frame>> ofKind(PictureKind kind) {
        return pictures.values().stream()
                .filter(frames -> frames.getFirst().picture().kind() == kind)
                .toList();
    }

    private static void goesOver(List<Frame> frames, LocalTime time) {
        assertThat(frames).anySatisfy(frame -> assertThat(frame.taken().toLocalTime())
                .isBetween(time.minusSeconds(2), time.minusNanos(1)));
        assertThat(frames)
                .anySatisfy(frame -> assertThat(frame.taken().toLocalTime()).isBetween(time, time.plusMinutes(2)));
    }
}
