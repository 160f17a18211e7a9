package dev.memorylane.culling.pick;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.photo;
import static dev.memorylane.culling.Photos.sharp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.burst.Bursts;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.preference.Preference;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BurstLeadTest {
    private static final List<CandidatePhoto> FRAMES = List.of(
            photo("sharp", at("10:00:00"), axis(0), sharp(0.12)),
            photo("soft", at("10:00:01"), axis(0), sharp(0.02)),
            photo("other", at("10:00:02"), axis(0), sharp(0.02)));

    @Test
    void shouldMeasureTheOthersByTheBest() {
        // When, Then
        assertThat(roles(Set.of(), Set.of())).containsEntry("other", Role.REJECT);
    }

    @Test
    void shouldMeasureTheOthersByTheFrameThatAPersonKept() {
        // When, Then
        assertThat(roles(Set.of("soft"), Set.of()))
                .containsEntry("soft", Role.PICK)
                .containsEntry("other", Role.ALTERNATE)
                .doesNotContainEntry("sharp", Role.PICK);
    }

    @Test
    void shouldMeasureTheOthersByAPinnedFrameBeforeAKeptOne() {
        // When, Then
        assertThat(roles(Set.of("sharp"), Set.of("soft")))
                .containsEntry("sharp", Role.PICK)
                .containsEntry("soft", Role.PICK)
                .containsEntry("other", Role.ALTERNATE);
    }

    private static Map<String, Role> roles(Set<String> kept, Set<String> pinned) {
        PersonDecisions decisions =
                new PersonDecisions(kept, Set.of(), pinned, Map.of(), Set.of(), Set.of(), OptionalInt.empty());
        GramMatrix cosines = GramMatrix.ofDirections(
                FRAMES.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
        Bursts burst = Bursts.ofLookAlikes(List.of(new int[] {0, 1, 2}));
        return new Picker(PickParameters.defaults(), FRAMES, burst, cosines, decisions, Preference.none())
                .pick(burst.groups()).stream()
                        .flatMap(found -> found.members().stream())
                        .collect(Collectors.toMap(Member::photoId, Member::role));
    }
}
