package dev.memorylane.culling;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.scene.SceneParameters;
import dev.memorylane.culling.time.CaptureTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
        assertThat(content.kneeK()).hasValue(scenes);
        assertThat(content.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.bursts()).hasSize(3).allSatisfy(burst -> assertThat(burst.members())
                    .hasSize(4));
            assertThat(cluster.members().filter(member -> member.role() == Role.PICK))
                    .singleElement()
                    .satisfies(pick -> assertThat(pick.photoId()).endsWith("f01"));
        });
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
    void shouldGroupTheUndatedByLikenessButCallNoneABurstByIt() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("b", CaptureTime.unknown(), axis(0)),
                photo("a", CaptureTime.unknown(), between(0, 1, 1)),
                photo("c", CaptureTime.unknown(), axis(2)));
        // When
        ShortlistContent content = cull(photos);
        // Then
        assertThat(scenes(content)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(content.clusters().getFirst().bursts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 30, 23, 10})
    void shouldGroupAVeryLargeWindowAsOneWhole(int mostTogether) {
        // Given 96 photos in 24 bursts of 8 scenes, of which so many are compared all at once
        CullingParameters small = CullingParameters.defaults()
                .with(new SceneParameters(
                        150,
                        3,
                        100,
                        0.05,
                        0.15,
                        0.75,
                        0.25,
                        0.35,
                        mostTogether,
                        OptionalInt.empty(),
                        OptionalDouble.empty()));
        List<CandidatePhoto> day = Photos.day(8, 3, 4, 23);
        // When
        ShortlistContent content = new Culler().cull(day, PersonDecisions.none(), small);
        // Then
        assertThat(content.members()).hasSize(day.size());
        assertThat(content.k()).isEqualTo(8);
        assertThat(scenes(content)).isEqualTo(scenes(cull(day)));
    }

    @Test
    void shouldMakeAsManyScenesAsTheParametersSayUnlessAPersonWantsOthers() {
        // Given 96 photos in 24 bursts of 8 scenes
        List<CandidatePhoto> day = Photos.day(8, 3, 4, 23);
        // When, Then
        assertThat(scenesOf(day, OptionalInt.of(5), OptionalDouble.empty())).isEqualTo(5);
        assertThat(scenesOf(day, OptionalInt.empty(), OptionalDouble.of(0.1))).isEqualTo(10);
        assertThat(scenesOf(day, OptionalInt.empty(), OptionalDouble.of(0.001))).isEqualTo(1);
        assertThat(scenesOf(day, OptionalInt.of(5), OptionalDouble.of(0.1))).isEqualTo(5);
        assertThatThrownBy(() -> scenesOf(day, OptionalInt.empty(), OptionalDouble.of(2)))
                .hasMessageContaining("a share of its photos");
    }

    private static int scenesOf(List<CandidatePhoto> day, OptionalInt count, OptionalDouble share) {
        CullingParameters defaults = CullingParameters.defaults();
        CullingParameters wanted = defaults.with(defaults.scenes().with(count, share));
        assertThat(wanted.recorded().containsKey("scenes.share")).isEqualTo(share.isPresent());
        return new Culler().cull(day, PersonDecisions.none(), wanted).k();
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
