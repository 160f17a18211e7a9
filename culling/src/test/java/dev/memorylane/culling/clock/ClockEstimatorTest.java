package dev.memorylane.culling.clock;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.from;
import static dev.memorylane.culling.Photos.near;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClockEstimatorTest {

    private static final ClockEstimator ESTIMATOR = new ClockEstimator(ClockParameters.defaults());

    @RepeatedTest(20)
    void shouldTellHowFarTheSecondCameraIsBehind(RepetitionInfo repetition) {
        // Given
        long behind = new Random(repetition.getCurrentRepetition()).nextLong(-7200, 7200);
        Duration shift = Duration.ofSeconds(behind < 0 ? behind - 120 : behind + 120);
        // When
        List<ClockProposal> proposals = propose(day(shift, 0.15, repetition.getCurrentRepetition()));
        // Then
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.camera()).isEqualTo("second");
            assertThat(proposal.reference()).isEqualTo("first");
            assertThat(proposal.shift().minus(shift).abs()).isLessThan(Duration.ofSeconds(15));
            assertThat(proposal.confidence()).isGreaterThan(0.65);
        });
    }

    @RepeatedTest(20)
    void shouldSayNothingOfClocksThatAgree(RepetitionInfo repetition) {
        assertThat(propose(day(Duration.ZERO, 0.15, repetition.getCurrentRepetition())))
                .isEmpty();
    }

    @RepeatedTest(20)
    void shouldSayNothingWhereTheCamerasSawDifferentThings(RepetitionInfo repetition) {
        // Given photos that resemble those of the other camera by chance
        List<CandidatePhoto> photos = day(Duration.ofHours(1), 5, repetition.getCurrentRepetition());
        // When, Then
        assertThat(propose(photos)).isEmpty();
    }

    @Test
    void shouldNotBotherForLessThanAMinute() {
        // When, Then
        assertThat(propose(day(Duration.ofSeconds(40), 0.15, 1))).isEmpty();
    }

    @Test
    void shouldLookAtPhotosOfTheWholeDayWhereThereAreManyOfThem() {
        // Given twice as many photos of each camera as are looked at
        ClockParameters all = ClockParameters.defaults();
        ClockParameters few = new ClockParameters(
                all.tolerance(), all.least(), all.apart(), all.contrast(), all.fewestMoments(), all.clearness(), 12);
        // When
        List<ClockProposal> proposals = propose(new ClockEstimator(few), day(Duration.ofHours(1), 0.15, 1));
        // Then those of each of the twelve sights
        assertThat(proposals).singleElement().satisfies(proposal -> assertThat(proposal.moments())
                .isGreaterThan(9));
    }

    @Test
    void shouldSayNothingOfOneCamera() {
        // When, Then
        assertThat(propose(Photos.day(3, 2, 3, 1))).isEmpty();
        assertThat(propose(List.of())).isEmpty();
    }

    @Test
    void shouldSetOnlyTheClockOfThatCamera() {
        // Given
        ClockShifts shifts = new ClockShifts(Map.of("second", Duration.ofMinutes(-30)));
        CaptureTime noon = at("12:00:00");
        CaptureTime day =
                new CaptureTime.Local(LocalDateTime.parse("2026-05-01T00:00"), TimeSource.FILE_NAME, TimePrecision.DAY);
        // When, Then
        assertThat(shifts.effective(noon, "second")).isEqualTo(at("11:30:00"));
        assertThat(shifts.effective(noon, "first")).isEqualTo(noon);
        assertThat(shifts.effective(noon, null)).isEqualTo(noon);
        assertThat(shifts.effective(CaptureTime.unknown(), "second")).isEqualTo(CaptureTime.unknown());
        assertThat(shifts.effective(day, "second")).isEqualTo(day);
    }

    private static List<ClockProposal> propose(List<CandidatePhoto> photos) {
        return propose(ESTIMATOR, photos);
    }

    private static List<ClockProposal> propose(ClockEstimator estimator, List<CandidatePhoto> photos) {
        return estimator.propose(
                photos,
                GramMatrix.ofDirections(
                        photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new)));
    }

    /** Twelve sights seen by both cameras within seconds, each twice by the first, among things that one saw alone. */
    private static List<CandidatePhoto> day(Duration behind, double spread, long seed) {
        Random random = new Random(seed);
        List<CandidatePhoto> photos = new ArrayList<>();
        LocalDateTime dawn = Photos.DAY.atTime(6, 0);
        for (int sight = 0; sight < 12; sight++) {
            float[] view = near(axis(sight), 0.3, random);
            LocalDateTime seen = dawn.plusMinutes(31L * sight + random.nextInt(20));
            LocalDateTime late = seen.plusSeconds(random.nextInt(10));
            photos.add(shot("a" + sight, "first", seen, near(view, spread, random)));
            photos.add(shot("b" + sight, "first", seen.plusMinutes(6), near(view, 3 * spread, random)));
            photos.add(shot("c" + sight, "second", late.minus(behind), near(view, spread, random)));
            photos.add(shot(
                    "d" + sight, "second", late.plusMinutes(9).minus(behind), near(axis(12 + sight), 0.3, random)));
        }
        photos.sort(Comparator.comparing(photo -> photo.time().placedAt().orElseThrow()));
        return photos;
    }

    private static CandidatePhoto shot(String id, String camera, LocalDateTime at, float[] vector) {
        return from(photo(id, at(at), vector), camera);
    }
}
