package dev.memorylane.culling;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.DayParameters;
import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.SortedMoments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds of every shortlist. */
class ShortlistPromisesTest {

    @RepeatedTest(10)
    void shouldNotShowTheOrderOfArrival(RepetitionInfo repetition) {
        // Given
        List<CandidatePhoto> day = mixedDay(repetition.getCurrentRepetition());
        ShortlistContent expected = cull(day);
        List<CandidatePhoto> shuffled = new ArrayList<>(day);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        // When, Then
        assertThat(cull(shuffled)).isEqualTo(expected);
    }

    @RepeatedTest(10)
    void shouldKeepItsPromisesOnAnyDay(RepetitionInfo repetition) {
        // Given
        List<CandidatePhoto> day = mixedDay(100 + repetition.getCurrentRepetition());
        // When
        ShortlistContent content = cull(day);
        // Then every photo once, one pick a scene, at least one reason each, rows in order
        assertThat(content.members().map(Member::photoId))
                .containsExactlyInAnyOrderElementsOf(
                        day.stream().map(CandidatePhoto::photoId).toList());
        assertThat(content.sweep()).filteredOn(SweepPoint::chosen).hasSize(1);
        for (Cluster cluster : content.clusters()) {
            assertThat(cluster.members().filter(member -> member.role() == Role.PICK))
                    .hasSize(1);
            assertThat(cluster.members()).allSatisfy(member -> {
                assertThat(member.reasons()).isNotEmpty();
                assertThat(member.margin()).isBetween(0.0, 1.0);
            });
            assertThat(cluster.bursts()).allSatisfy(burst -> assertThat(burst.members())
                    .extracting(Member::photoId)
                    .isSorted());
        }
    }

    @Test
    void shouldChooseTheSameBestOfABurstInAnyWindow() {
        // Given a burst alone, and the same burst in a day
        List<CandidatePhoto> day = Photos.day(4, 2, 4, 17);
        List<CandidatePhoto> burst = day.subList(0, 4);
        // When
        String alone = picks(cull(burst)).getFirst();
        ShortlistContent whole = cull(day);
        // Then
        assertThat(whole.members().filter(member -> member.photoId().equals(alone)))
                .singleElement()
                .satisfies(member -> assertThat(member.role()).isIn(Role.PICK, Role.ALTERNATE));
        assertThat(burst.stream().map(CandidatePhoto::photoId).filter(id -> !id.equals(alone)))
                .doesNotContainAnyElementsOf(picks(whole));
    }

    @Test
    void shouldLeaveADayAloneWhenAPhotoOfAnotherArrives() {
        // Given
        List<CandidatePhoto> library = new ArrayList<>(Photos.day(3, 2, 3, 5));
        Map<String, ShortlistContent> before = byWindow(library);
        // When
        library.add(photo("late", at(Photos.DAY.minusYears(17).atTime(12, 0)), axis(0)));
        // Then
        assertThat(byWindow(library)).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    @Test
    void shouldNotCareForASceneMoreOrLessInTheNamesOfOthers() {
        // Given
        List<CandidatePhoto> day = Photos.day(4, 2, 3, 5);
        // When
        List<String> all = cull(day).clusters().stream().map(Cluster::sceneId).toList();
        List<String> fewer = cull(day.subList(6, day.size())).clusters().stream()
                .map(Cluster::sceneId)
                .toList();
        // Then
        assertThat(fewer).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void shouldRefuseAPhotoThatIsThereTwice() {
        // Given
        CandidatePhoto photo = photo("twin", at("10:00:00"), axis(0));
        // When, Then
        assertThatThrownBy(() -> cull(List.of(photo, photo)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twin")
                .hasMessageContaining("twice");
    }

    @Test
    void shouldRefuseEmbeddingsOfTwoModels() {
        // Given
        CandidatePhoto one = photo("a", at("10:00:00"), axis(0));
        CandidatePhoto other = photo("b", at("10:00:00"), new float[] {1, 0});
        // When, Then
        assertThatThrownBy(() -> cull(List.of(one, other))).hasMessageContaining("one model");
    }

    @Test
    void shouldRecordEveryParameter() {
        // When, Then
        assertThat(CullingParameters.defaults().recorded())
                .containsEntry("bursts.gap", 40.0)
                .containsEntry("bursts.witness.all.cosine", 2.42)
                .containsEntry("scenes.mostScenes", 150.0)
                .containsEntry("picks.burst.sharpness", 1.0)
                .containsKey("seed")
                .doesNotContainKey("bursts.unrelated");
    }

    /** Scenes of different sizes, bursts, singles, photos without seconds and without a time. */
    private static List<CandidatePhoto> mixedDay(int seed) {
        Random random = new Random(seed);
        List<CandidatePhoto> photos = new ArrayList<>(Photos.day(2 + random.nextInt(4), 2, 3, seed));
        for (int i = 0; i < 15; i++) {
            float[] vector = Photos.near(axis(random.nextInt(10)), 0.8, random);
            Quality quality = new Quality(random.nextDouble() / 5, random.nextDouble(), 0, random.nextDouble(), 0.2, 9);
            CaptureTime time = i % 3 == 0 ? CaptureTime.unknown() : at(Photos.DAY.atTime(6 + i, random.nextInt(60)));
            photos.add(photo("x" + random.nextInt(1_000_000) + "-" + i, time, vector, quality));
        }
        return photos;
    }

    private static Map<String, ShortlistContent> byWindow(List<CandidatePhoto> library) {
        DayLine days = new DayLine(
                new SortedMoments(library.stream()
                        .filter(photo -> photo.time().placedAt().isPresent())
                        .map(photo ->
                                new Moment(photo.time().placedAt().orElseThrow(), photo.photoId(), Optional.empty()))
                        .toList()),
                DayParameters.defaults());
        Map<String, List<CandidatePhoto>> windows = library.stream().collect(Collectors.groupingBy(photo -> photo.time()
                .placedAt()
                .map(days::holding)
                .map(DayLine::id)
                .orElse("undated")));
        return windows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> cull(entry.getValue())));
    }

    private static ShortlistContent cull(List<CandidatePhoto> photos) {
        return new Culler().cull(photos, PersonDecisions.none(), CullingParameters.defaults());
    }

    private static List<String> picks(ShortlistContent content) {
        return content.members()
                .filter(member -> member.role() == Role.PICK)
                .map(Member::photoId)
                .toList();
    }
}
