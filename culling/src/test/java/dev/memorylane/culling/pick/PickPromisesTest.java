package dev.memorylane.culling.pick;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.near;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Burst;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.burst.Bursts;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.preference.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of the roles of any scene, whatever was shot and said. */
class PickPromisesTest {

    @RepeatedTest(60)
    void shouldKeepItsPromisesForAnyScene(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        List<int[]> bursts = bursts(random);
        List<CandidatePhoto> photos = photos(bursts.getLast()[bursts.getLast().length - 1] + 1, random);
        PersonDecisions decisions = decisions(photos, random);
        // When
        List<Burst> picked = pick(photos, bursts, decisions);
        // Then
        for (Burst burst : picked) {
            assertThat(burst.members()).allSatisfy(member -> {
                assertThat(member.reasons()).isNotEmpty();
                assertThat(member.margin()).isBetween(0.0, 1.0);
            });
            assertThat(burst.members().stream().filter(member -> isOwnPick(member, decisions)))
                    .hasSizeLessThan(2);
            assertThat(burst.members())
                    .filteredOn(member -> isStarred(member, photos, decisions))
                    .allSatisfy(member -> assertThat(member.role()).isIn(Role.PICK, Role.ALTERNATE));
        }
        assertThat(picked.stream()
                        .flatMap(burst -> burst.members().stream())
                        .filter(member -> isOwnPick(member, decisions)))
                .hasSizeLessThan(2);
    }

    @RepeatedTest(30)
    void shouldDecideTheBestOfABurstByTheBurstAlone(RepetitionInfo repetition) {
        // Given a burst, and scenes of it with others
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        List<CandidatePhoto> photos = photos(12, random);
        int[] burst = {0, 1, 2, 3};
        PersonDecisions none = PersonDecisions.none();
        // When
        List<Member> alone =
                pick(photos.subList(0, 4), List.of(burst), none).getFirst().members();
        List<Member> among = pick(photos, List.of(burst, new int[] {4, 5, 6}, new int[] {7, 8, 9, 10, 11}), none)
                .getFirst()
                .members();
        // Then the siblings of the best have role, reasons and margin of their own, wherever the burst is
        String best = alone.stream()
                .filter(member -> member.role() == Role.PICK)
                .findFirst()
                .orElseThrow()
                .photoId();
        assertThat(among)
                .filteredOn(member -> !member.photoId().equals(best))
                .isEqualTo(alone.stream()
                        .filter(member -> !member.photoId().equals(best))
                        .toList());
    }

    private static boolean isOwnPick(Member member, PersonDecisions decisions) {
        return member.role() == Role.PICK && !decisions.wants(member.photoId());
    }

    private static boolean isStarred(Member member, List<CandidatePhoto> photos, PersonDecisions decisions) {
        return photos.stream()
                .filter(photo -> photo.photoId().equals(member.photoId()))
                .anyMatch(photo -> decisions.stars(photo) && !decisions.drops(photo));
    }

    private static List<int[]> bursts(Random random) {
        List<int[]> bursts = new ArrayList<>();
        int next = 0;
        for (int b = 0; b < 1 + random.nextInt(5); b++) {
            int first = next;
            int size = 1 + random.nextInt(5);
            bursts.add(IntStream.range(first, first + size).toArray());
            next += size;
        }
        return bursts;
    }

    private static List<CandidatePhoto> photos(int count, Random random) {
        List<CandidatePhoto> photos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Quality quality = new Quality(
                    random.nextDouble() / 5,
                    random.nextDouble(),
                    random.nextDouble() / 2,
                    random.nextDouble() / 3,
                    0.2,
                    30,
                    random.nextDouble(),
                    random.nextInt(8) == 0 ? 0.95 : 0,
                    random.nextInt(8) == 0 ? 0.05 : 1,
                    random.nextDouble() / 50,
                    random.nextBoolean() ? Map.of("eyes", random.nextDouble()) : Map.of());
            String id = String.format("p%02d", i);
            CandidatePhoto photo = Photos.photo(id, at(Photos.DAY.atTime(10, i)), near(axis(0), 0.5, random), quality);
            photos.add(random.nextInt(6) == 0 ? Photos.rated(photo, random.nextInt(-1, 6)) : photo);
        }
        return photos;
    }

    private static PersonDecisions decisions(List<CandidatePhoto> photos, Random random) {
        return new PersonDecisions(
                some(photos, random),
                some(photos, random),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                OptionalInt.empty());
    }

    private static Set<String> some(List<CandidatePhoto> photos, Random random) {
        return random.nextBoolean()
                ? Set.of()
                : Set.of(photos.get(random.nextInt(photos.size())).photoId());
    }

    private static List<Burst> pick(List<CandidatePhoto> photos, List<int[]> bursts, PersonDecisions decisions) {
        GramMatrix cosines = GramMatrix.ofDirections(
                photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
        return new Picker(
                        PickParameters.defaults(),
                        photos,
                        Bursts.ofLookAlikes(bursts),
                        cosines,
                        decisions,
                        Preference.none())
                .pick(bursts);
    }
}
