package dev.memorylane.culling;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.photo;
import static dev.memorylane.culling.Photos.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person said holds. The day has four scenes of two bursts of three frames, of which f01 is the sharp one. */
class DecisionsTest {

    private static final List<CandidatePhoto> DAY = Photos.day(4, 2, 3, 5);

    @Test
    void shouldMakeAKeptFrameThePickInPlaceOfTheBestOfItsBurst() {
        // Given the scene's pick, and a blurred sibling
        String pick = pickOf("s00", cull(PersonDecisions.none()));
        String sibling = pick.replace("f01", "f02");
        // When
        Map<String, Member> members = cull(keeping(Set.of(sibling), Set.of()));
        // Then
        assertThat(members.get(sibling).role()).isEqualTo(Role.PICK);
        assertThat(members.get(sibling).reasons().getFirst().code()).isEqualTo(ReasonCode.KEPT_BY_PERSON);
        assertThat(members.get(pick).role()).isEqualTo(Role.ALTERNATE);
    }

    @Test
    void shouldAddAKeptPhotoOfAnotherBurst() {
        // Given
        String pick = pickOf("s00", cull(PersonDecisions.none()));
        String elsewhere = pick.contains("b00") ? "s00-b01-f02" : "s00-b00-f02";
        // When
        Map<String, Member> members = cull(keeping(Set.of(elsewhere), Set.of()));
        // Then
        assertThat(members.get(elsewhere).role()).isEqualTo(Role.PICK);
        assertThat(members.get(pick).role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldKeepTwoOfOneBurstIfAPersonSaidSo() {
        // When
        Map<String, Member> members = cull(keeping(Set.of("s01-b00-f00", "s01-b00-f02"), Set.of()));
        // Then
        assertThat(members.get("s01-b00-f00").role()).isEqualTo(Role.PICK);
        assertThat(members.get("s01-b00-f02").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldLetAPinStandForItsSceneAlone() {
        // When
        Map<String, Member> members = cull(new PersonDecisions(
                Set.of(), Set.of(), Set.of("s02-b01-f00"), Map.of(), Set.of(), Set.of(), OptionalInt.empty()));
        // Then
        assertThat(members.values())
                .filteredOn(member -> member.photoId().startsWith("s02") && member.role() == Role.PICK)
                .extracting(Member::photoId)
                .containsExactly("s02-b01-f00");
    }

    @Test
    void shouldPickTheNextBestWhenThePickIsRejected() {
        // Given
        String pick = pickOf("s03", cull(PersonDecisions.none()));
        // When
        Map<String, Member> members = cull(keeping(Set.of(), Set.of(pick)));
        // Then
        assertThat(members.get(pick).role()).isEqualTo(Role.REJECT);
        assertThat(members.get(pick).reasons().getFirst().words()).isEqualTo("you rejected it");
        assertThat(pickOf("s03", members)).isNotEqualTo(pick);
    }

    @Test
    void shouldLeaveASceneWithoutPickIfAPersonRejectedAllOfIt() {
        // Given
        Set<String> scene = DAY.stream()
                .map(CandidatePhoto::photoId)
                .filter(id -> id.startsWith("s03"))
                .collect(Collectors.toSet());
        // When
        Map<String, Member> members = cull(keeping(Set.of(), scene));
        // Then
        assertThat(members.values())
                .filteredOn(member -> scene.contains(member.photoId()))
                .allSatisfy(member -> assertThat(member.role()).isEqualTo(Role.REJECT));
    }

    @Test
    void shouldKeepWhatWasBothKeptAndRejected() {
        // When, Then
        assertThat(cull(keeping(Set.of("s00-b00-f00"), Set.of("s00-b00-f00")))
                        .get("s00-b00-f00")
                        .role())
                .isEqualTo(Role.PICK);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void shouldNeverRejectAStarredPhoto(int stars) {
        // Given a black and blurred frame that would be rejected
        CandidatePhoto ruined = photo("ruined", at("10:00:00"), axis(0), new Quality(0.001, 0.01, 1, 0, 0, 0));
        CandidatePhoto sharp = photo("sharp", at("10:00:01"), axis(0));
        assertThat(cull(Stream.of(ruined, sharp), PersonDecisions.none())
                        .get("ruined")
                        .role())
                .isEqualTo(Role.REJECT);
        PersonDecisions starring = new PersonDecisions(
                Set.of(), Set.of(), Set.of(), Map.of("ruined", stars), Set.of(), Set.of(), OptionalInt.empty());
        // When, Then by the camera's rating and by the person's
        assertThat(cull(Stream.of(rated(ruined, stars), sharp), PersonDecisions.none())
                        .get("ruined")
                        .role())
                .isIn(Role.PICK, Role.ALTERNATE);
        assertThat(cull(Stream.of(ruined, sharp), starring).get("ruined").role())
                .isIn(Role.PICK, Role.ALTERNATE);
    }

    @Test
    void shouldTakeTheRatingOfASidecarMinusOneForARejection() {
        // When
        Map<String, Member> members = cull(
                Stream.of(rated(photo("a", at("10:00:00"), axis(0)), -1), photo("b", at("10:00:01"), axis(0))),
                PersonDecisions.none());
        // Then
        assertThat(members.get("a").role()).isEqualTo(Role.REJECT);
        assertThat(members.get("b").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldRefuseARatingOffTheScale() {
        // When, Then
        assertThatThrownBy(() -> rated(photo("a", at("10:00:00"), axis(0)), 6)).hasMessageContaining("ratings run");
    }

    private static PersonDecisions keeping(Set<String> keep, Set<String> reject) {
        return new PersonDecisions(keep, reject, Set.of(), Map.of(), Set.of(), Set.of(), OptionalInt.empty());
    }

    private static Map<String, Member> cull(PersonDecisions decisions) {
        return cull(DAY.stream(), decisions);
    }

    private static Map<String, Member> cull(Stream<CandidatePhoto> photos, PersonDecisions decisions) {
        return new Culler()
                .cull(photos.toList(), decisions, CullingParameters.defaults())
                .members()
                .collect(Collectors.toMap(Member::photoId, member -> member));
    }

    private static String pickOf(String scene, Map<String, Member> members) {
        return members.values().stream()
                .filter(member -> member.photoId().startsWith(scene) && member.role() == Role.PICK)
                .map(Member::photoId)
                .findFirst()
                .orElseThrow();
    }
}
