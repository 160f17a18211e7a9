package dev.memorylane.culling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person said of scenes: their number, and what belongs together. */
class SceneDecisionsTest {

    private static final List<CandidatePhoto> DAY = Photos.day(4, 2, 3, 5);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 8, 50})
    void shouldMakeAsManyScenesAsThePersonWants(int target) {
        // Given
        PersonDecisions wanting =
                new PersonDecisions(Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), OptionalInt.of(target));
        // When
        ShortlistContent content = new Culler().cull(DAY, wanting, CullingParameters.defaults());
        // Then no more than there are bursts
        assertThat(content.k()).isEqualTo(Math.min(target, 8));
    }

    @Test
    void shouldPutLinkedPhotosIntoOneSceneAndUnlinkedOnesApart() {
        // Given
        PersonDecisions linking = new PersonDecisions(
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of(new PhotoPair("s00-b00-f00", "s02-b00-f00")),
                Set.of(new PhotoPair("s01-b00-f00", "s01-b01-f00"), new PhotoPair("s03-b00-f00", "s03-b00-f01")),
                OptionalInt.empty());
        // When
        ShortlistContent content = new Culler().cull(DAY, linking, CullingParameters.defaults());
        // Then
        assertThat(sceneOf("s00-b00-f00", content)).isEqualTo(sceneOf("s02-b00-f00", content));
        assertThat(sceneOf("s01-b00-f00", content)).isNotEqualTo(sceneOf("s01-b01-f00", content));
        assertThat(sceneOf("s03-b00-f00", content)).isNotEqualTo(sceneOf("s03-b00-f01", content));
        assertThat(content.members()).hasSize(DAY.size());
    }

    @Test
    void shouldHoldTheTargetAlthoughPhotosWereToldApart() {
        // Given
        PersonDecisions both = new PersonDecisions(
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(new PhotoPair("s01-b00-f00", "s01-b01-f00")),
                OptionalInt.of(4));
        // When
        ShortlistContent content = new Culler().cull(DAY, both, CullingParameters.defaults());
        // Then
        assertThat(content.k()).isLessThanOrEqualTo(4);
        assertThat(sceneOf("s01-b00-f00", content)).isNotEqualTo(sceneOf("s01-b01-f00", content));
    }

    @Test
    void shouldIgnoreWhatWasSaidOfPhotosElsewhere() {
        // Given
        PersonDecisions elsewhere = new PersonDecisions(
                Set.of("k"),
                Set.of("r"),
                Set.of("p"),
                Map.of("s", 5),
                Set.of(new PhotoPair("s00-b00-f00", "m")),
                Set.of(new PhotoPair("c", "s00-b00-f00")),
                OptionalInt.empty());
        // When, Then
        assertThat(new Culler().cull(DAY, elsewhere, CullingParameters.defaults()))
                .isEqualTo(new Culler().cull(DAY, PersonDecisions.none(), CullingParameters.defaults()));
    }

    private static String sceneOf(String photoId, ShortlistContent content) {
        return content.clusters().stream()
                .filter(cluster ->
                        cluster.members().anyMatch(member -> member.photoId().equals(photoId)))
                .map(Cluster::sceneId)
                .findFirst()
                .orElseThrow();
    }
}
