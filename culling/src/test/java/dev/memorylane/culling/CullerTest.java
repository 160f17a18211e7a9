package dev.memorylane.culling;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.scene.SceneParameters;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.window.DayWindows;
import dev.memorylane.culling.window.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CullerTest {

    @Test
    void shouldMakeAnEmptyShortlistOfNoPhotos() {
        // When, Then
        assertThat(cull(List.of())).isEqualTo(ShortlistContent.empty());
    }

    @Test
    void shouldPickTheOnlyPhoto() {
        // When
        ShortlistContent content = cull(List.of(photo("a", at("10:00:00"), axis(0))));
        // Then
        assertThat(content.k()).isEqualTo(1);
        assertThat(content.sweep()).containsExactly(new SweepPoint(1, 0, 0, 0, 0, true));
        assertThat(content.members().toList())
                .containsExactly(new Member("a", Role.PICK, List.of(new Reason(ReasonCode.ONLY_ONE, 1)), 1));
    }

    @Test
    void shouldMakeOneSceneOfTwoAlikeAndTwoOfTwoThatDiffer() {
        // Given
        CandidatePhoto one = photo("a", at("10:00:00"), axis(0));
        // When, Then
        assertThat(cull(List.of(one, photo("b", at("11:00:00"), between(0, 1, 20))))
                        .k())
                .isEqualTo(1);
        assertThat(cull(List.of(one, photo("b", at("11:00:00"), axis(1)))).k()).isEqualTo(2);
    }

    @Test
    void shouldTellThePairFromTheStrangerOfThree() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00"), axis(0)),
                photo("b", at("11:00:00"), between(0, 1, 20)),
                photo("c", at("12:00:00"), axis(2)));
        // When, Then
        assertThat(scenes(cull(photos))).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 200})
    void shouldMakeOneSceneOfEqualPhotos(int n) {
        // Given
        List<CandidatePhoto> photos = IntStream.range(0, n)
                .mapToObj(
                        i -> photo("p" + (1000 + i), at(Photos.DAY.atTime(10, 0).plusMinutes(i)), axis(0)))
                .toList();
        // When
        ShortlistContent content = cull(photos);
        // Then
        assertThat(content.k()).isEqualTo(1);
        assertThat(content.members()).hasSize(n);
        assertThat(picks(content)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 9})
    void shouldRecoverBurstsScenesAndTheSharpFrames(int scenes) {
        // Given
        List<CandidatePhoto> day = Photos.day(scenes, 3, 4, 11);
        // When
        ShortlistContent content = cull(day);
        // Then
        assertThat(content.k()).isEqualTo(scenes);
        assertThat(content.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.bursts()).hasSize(3).allSatisfy(burst -> assertThat(burst.members())
                    .hasSize(4));
            assertThat(cluster.members().filter(member -> member.role() == Role.PICK))
                    .singleElement()
                    .satisfies(pick -> assertThat(pick.photoId()).endsWith("f01"));
        });
    }

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
    void shouldNameBurstsAndScenesByTheirEarliestPhotos() {
        // Given ids that run against time
        List<CandidatePhoto> photos = List.of(
                photo("z", at("10:00:00"), axis(0)),
                photo("a", at("10:00:01"), axis(0)),
                photo("y", at("12:00:00"), axis(1)));
        // When
        ShortlistContent content = cull(photos);
        // Then
        assertThat(content.clusters()).extracting(Cluster::sceneId).containsExactly("z", "y");
        assertThat(content.clusters()).extracting(Cluster::number).containsExactly(0, 1);
        assertThat(content.clusters().getFirst().bursts()).singleElement().satisfies(burst -> assertThat(burst.id())
                .isEqualTo("z"));
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
    void shouldGroupTheUndatedByLikenessAlone() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("b", CaptureTime.unknown(), axis(0)),
                photo("a", CaptureTime.unknown(), between(0, 1, 1)),
                photo("c", CaptureTime.unknown(), axis(2)));
        // When
        ShortlistContent content = cull(photos);
        // Then
        assertThat(scenes(content)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(content.clusters().getFirst().bursts()).hasSize(1);
    }

    @Test
    void shouldGroupAVeryLargeWindowInParts() {
        // Given
        CullingParameters small = new CullingParameters(
                1,
                CullingParameters.defaults().bursts(),
                new SceneParameters(150, 3, 100, 0.05, 0.75, 0.25, 0.35, 30),
                CullingParameters.defaults().picks());
        List<CandidatePhoto> day = Photos.day(8, 3, 4, 23);
        // When
        ShortlistContent content = new Culler().cull(day, PersonDecisions.none(), small);
        // Then no scene is cut, since the cuts fall between scenes
        assertThat(content.members()).hasSize(day.size());
        assertThat(content.k()).isEqualTo(8);
        assertThat(content.sweep()).singleElement().satisfies(point -> assertThat(point.k())
                .isEqualTo(8));
    }

    @Test
    void shouldRecordEveryParameter() {
        // When, Then
        assertThat(CullingParameters.defaults().recorded())
                .containsEntry("bursts.gap", 10.0)
                .containsEntry("scenes.mostScenes", 150.0)
                .containsEntry("picks.burst.sharpness", 1.0)
                .containsKey("seed")
                .doesNotContainKey("bursts.similarity");
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
        Map<Window, List<CandidatePhoto>> windows =
                library.stream().collect(Collectors.groupingBy(photo -> DayWindows.of(photo.time())));
        return windows.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> cull(entry.getValue())));
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

    private static List<List<String>> scenes(ShortlistContent content) {
        return content.clusters().stream()
                .map(cluster -> cluster.members().map(Member::photoId).sorted().toList())
                .toList();
    }
}
