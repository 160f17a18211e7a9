package dev.memorylane.culling.pick;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static dev.memorylane.culling.Photos.lit;
import static dev.memorylane.culling.Photos.photo;
import static dev.memorylane.culling.Photos.rated;
import static dev.memorylane.culling.Photos.sharp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Reason;
import dev.memorylane.culling.ReasonCode;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.burst.Bursts;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.preference.Preference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickerTest {

    @Test
    void shouldLeaveANightDarkWhereMostFramesOfItAre() {
        // When
        Map<String, Member> members =
                burst(frame("a", lit(0.15, 0)), frame("b", lit(0.45, 0.05)), frame("c", lit(0.16, 0)));
        // Then
        assertThat(members.get("b").role()).isNotEqualTo(Role.PICK);
    }

    @Test
    void shouldPickTheSharpestAndSayBySoMuch() {
        // When
        Map<String, Member> members = burst(frame("a", sharp(0.05)), frame("b", sharp(0.12)), frame("c", sharp(0.06)));
        // Then
        assertThat(members.get("b").role()).isEqualTo(Role.PICK);
        assertThat(words(members.get("b"))).startsWith("sharpest of 3", "2.0× the median sharpness");
        assertThat(words(members.get("a"))).contains("0.4× the sharpness of its best sibling");
    }

    @Test
    void shouldSayThatAFrameWasShakenUnlessTheBestLooksSoToo() {
        // Given
        Quality still = new Quality(0.12, 0.45, 0, 0, 0.2, 30, 0.1, 0, 1);
        Quality shaken = new Quality(0.06, 0.45, 0, 0, 0.2, 30, 0.6, 0, 1);
        Quality bricks = new Quality(0.12, 0.45, 0, 0, 0.2, 30, 0.55, 0, 1);
        // When
        Map<String, Member> members = burst(frame("a", still), frame("b", shaken));
        Map<String, Member> wall = burst(frame("a", bricks), frame("b", shaken));
        // Then
        assertThat(words(members.get("b"))).contains("blurred by movement (0.6 of 1)");
        assertThat(codes(wall.get("b"))).doesNotContain(ReasonCode.SHAKEN);
    }

    @Test
    void shouldRejectAFrameBehindALensCapThoughNoiseBrightensIt() {
        // Given
        Quality cap = new Quality(0.02, 0.04, 0.2, 0, 0.02, 5, 0, 0.01, 0.08);
        Quality night = new Quality(0.02, 0.04, 0.2, 0, 0.02, 5, 0, 0.01, 0.9);
        Quality blown = new Quality(0.02, 0.96, 0, 0.3, 0.02, 5, 0, 0.92, 1);
        // When
        Map<String, Member> members = pick(
                List.of(
                        photo("cap", at("10:00:00"), axis(0), cap),
                        photo("night", at("10:05:00"), axis(0), night),
                        photo("blown", at("10:10:00"), axis(0), blown)),
                List.of(new int[] {0}, new int[] {1}, new int[] {2}));
        // Then
        assertThat(members.get("cap").role()).isEqualTo(Role.REJECT);
        assertThat(codes(members.get("cap"))).startsWith(ReasonCode.TOO_DARK);
        assertThat(members.get("blown").role()).isEqualTo(Role.REJECT);
        assertThat(codes(members.get("blown"))).startsWith(ReasonCode.TOO_BRIGHT);
        assertThat(members.get("night").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldPreferTheWellExposedOfEquallySharp() {
        // When
        Map<String, Member> members =
                burst(frame("a", lit(0.15, 0)), frame("b", lit(0.5, 0)), frame("c", lit(0.9, 0.2)));
        // Then
        assertThat(members.get("b").role()).isEqualTo(Role.PICK);
        assertThat(codes(members.get("b"))).contains(ReasonCode.BEST_EXPOSED_OF);
        assertThat(codes(members.get("a"))).contains(ReasonCode.DARKER_THAN_BEST);
        assertThat(codes(members.get("c"))).contains(ReasonCode.BRIGHTER_THAN_BEST, ReasonCode.CLIPPED);
    }

    @Test
    void shouldRejectOnlyWhatIsClearlyWorse() {
        // When
        Map<String, Member> members = burst(
                frame("best", sharp(0.12)),
                frame("close", sharp(0.115)),
                frame("softer", sharp(0.08)),
                frame("blurred", sharp(0.01)));
        // Then
        assertThat(members.get("close").role()).isEqualTo(Role.ALTERNATE);
        assertThat(members.get("softer").role()).isEqualTo(Role.MEMBER);
        assertThat(members.get("blurred").role()).isEqualTo(Role.REJECT);
        assertThat(members.get("blurred").margin())
                .isGreaterThan(members.get("softer").margin());
    }

    @Test
    void shouldTakeTheSmallerIdOfEquals() {
        // When
        Map<String, Member> members = burst(frame("b", sharp(0.1)), frame("a", sharp(0.1)));
        // Then
        assertThat(members.get("a").role()).isEqualTo(Role.PICK);
        assertThat(members.get("a").margin()).isZero();
        assertThat(words(members.get("a"))).containsExactly("first of 2 equals");
        assertThat(members.get("b").role()).isEqualTo(Role.ALTERNATE);
    }

    @Test
    void shouldRejectNothingOfAKeepAllSet() {
        // Given
        List<CandidatePhoto> photos = List.of(
                frame("a", new Quality(0.02, 0.02, 0.9, 0, 0, 0)),
                frame("b", sharp(0.1)),
                frame("c", new Quality(0.02, 0.98, 0, 0.9, 0, 0)));
        for (BurstKind kind : List.of(BurstKind.EXPOSURE_BRACKET, BurstKind.FOCUS_STACK, BurstKind.PANORAMA)) {
            // When
            Bursts bursts = new Bursts(List.of(new int[] {0, 1, 2}), Map.of(0, kind));
            Map<String, Member> members = pick(PickParameters.defaults(), photos, bursts);
            // Then
            assertThat(members.get("b").role()).isEqualTo(Role.PICK);
            assertThat(members.get("a").role()).isEqualTo(Role.ALTERNATE);
            assertThat(members.get("c").role()).isEqualTo(Role.ALTERNATE);
            assertThat(codes(members.get("c"))).contains(kind.reason());
        }
    }

    @Test
    void shouldLearnFromABurstAndNotFromAKeepAllSet() {
        // Given two nearly equal frames of which the person kept one
        List<CandidatePhoto> photos = List.of(frame("a", sharp(0.1)), frame("b", sharp(0.098)));
        List<int[]> groups = List.of(new int[] {0, 1});
        PersonDecisions kept =
                new PersonDecisions(Set.of("b"), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), OptionalInt.empty());
        // When
        Picker burst = picker(photos, Bursts.ofLookAlikes(groups), kept);
        Picker bracket = picker(photos, new Bursts(groups, Map.of(0, BurstKind.EXPOSURE_BRACKET)), kept);
        // Then
        assertThat(burst.lessons(groups)).hasSize(1);
        assertThat(bracket.lessons(groups)).isEmpty();
        assertThat(picker(photos, Bursts.ofLookAlikes(groups), PersonDecisions.none())
                        .isSwayable(groups, 0.1))
                .isTrue();
        assertThat(bracket.isSwayable(groups, 0.1)).isFalse();
    }

    private static Picker picker(List<CandidatePhoto> photos, Bursts bursts, PersonDecisions decisions) {
        GramMatrix cosines = GramMatrix.ofDirections(
                photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
        return new Picker(PickParameters.defaults(), photos, bursts, cosines, decisions, Preference.none());
    }

    @Test
    void shouldOfferTheBestsOfOtherBurstsAsAlternates() {
        // Given three bursts of one photo, the second in the middle
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00"), between(0, 1, 30)),
                photo("b", at("10:05:00"), axis(0)),
                photo("c", at("10:10:00"), between(0, 2, 30)));
        // When
        Map<String, Member> members = pick(photos, List.of(new int[] {0}, new int[] {1}, new int[] {2}));
        // Then
        assertThat(members.get("b").role()).isEqualTo(Role.PICK);
        assertThat(words(members.get("b"))).containsExactly("closest to the middle of its scene (of 3)");
        assertThat(members.get("a").role()).isEqualTo(Role.ALTERNATE);
        assertThat(members.get("c").role()).isEqualTo(Role.ALTERNATE);
    }

    @Test
    void shouldRejectARuinedPhotoBesideASoundOneButPickItIfThereIsNoOther() {
        // Given
        Quality black = new Quality(0.3, 0.01, 0.99, 0, 0, 0);
        List<CandidatePhoto> both = List.of(
                photo("black", at("10:00:00"), axis(0), black), photo("soft", at("10:05:00"), axis(0), sharp(0.01)));
        // When
        Map<String, Member> members = pick(both, List.of(new int[] {0}, new int[] {1}));
        Map<String, Member> alone = pick(both.subList(0, 1), List.of(new int[] {0}));
        // Then
        assertThat(members.get("soft").role()).isEqualTo(Role.PICK);
        assertThat(members.get("black").role()).isEqualTo(Role.REJECT);
        assertThat(codes(members.get("black")).getFirst()).isEqualTo(ReasonCode.TOO_DARK);
        assertThat(alone.get("black").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldPickNothingOfASceneOnWhichNothingCanBeSeen() {
        // Given a photo behind a lens cap, and a moon in a black sky
        Quality cap = new Quality(0.02, 0.04, 0.2, 0, 0.02, 5, 0, 0.01, 0.08);
        Quality moon = new Quality(0.1, 0.01, 0.97, 0, 0.1, 5, 0, 0, 0.95);
        // When
        Map<String, Member> alone = pick(List.of(photo("cap", at("10:00:00"), axis(0), cap)), List.of(new int[] {0}));
        Map<String, Member> night = pick(List.of(photo("moon", at("22:00:00"), axis(1), moon)), List.of(new int[] {0}));
        // Then
        assertThat(alone.get("cap").role()).isEqualTo(Role.REJECT);
        assertThat(words(alone.get("cap"))).startsWith("nearly black (mean 0.04)");
        assertThat(night.get("moon").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldNotTakeADarkFrameAroundSomethingLitForARuin() {
        // Given a lane between dark walls, and the same blown out
        Quality framed = new Quality(0.1, 0.06, 0.84, 0, 0.15, 20, 0, 0, 0.9);
        Quality blown = new Quality(0.02, 0.9, 0, 0.84, 0.15, 20, 0, 0.3, 1);
        // When
        Map<String, Member> members = pick(
                List.of(
                        photo("framed", at("10:00:00"), axis(0), framed),
                        photo("blown", at("10:05:00"), axis(0), blown),
                        photo("good", at("10:10:00"), axis(0))),
                List.of(new int[] {0}, new int[] {1}, new int[] {2}));
        // Then
        assertThat(members.get("good").role()).isEqualTo(Role.PICK);
        assertThat(members.get("framed").role()).isNotEqualTo(Role.REJECT);
        assertThat(members.get("blown").role()).isEqualTo(Role.REJECT);
        assertThat(codes(members.get("blown"))).containsExactly(ReasonCode.CLIPPED, ReasonCode.BETTER_ELSEWHERE);
    }

    @Test
    void shouldNotTakeNoiseForSharpness() {
        // Given a blurred frame whose noise looks sharper than the sharp frame
        CandidatePhoto sharp =
                shotAt(100, frame("sharp", new Quality(0.05, 0.45, 0, 0, 0.2, 30, 0, 0, 1, 0.003, Map.of())));
        CandidatePhoto noisy =
                shotAt(6400, frame("noisy", new Quality(0.06, 0.45, 0, 0, 0.2, 30, 0, 0, 1, 0.013, Map.of())));
        // When
        Map<String, Member> members = burst(noisy, sharp);
        // Then
        assertThat(members.get("sharp").role()).isEqualTo(Role.PICK);
        assertThat(codes(members.get("noisy"))).contains(ReasonCode.SOFTER_THAN_BEST, ReasonCode.NOISIER_THAN_BEST);
    }

    @Test
    void shouldNotTakeFineTextureInFocusForNoise() {
        // Given gravel, in focus and not, at one sensitivity
        CandidatePhoto sharp =
                shotAt(100, frame("sharp", new Quality(0.06, 0.45, 0, 0, 0.2, 30, 0, 0, 1, 0.013, Map.of())));
        CandidatePhoto soft =
                shotAt(100, frame("soft", new Quality(0.03, 0.45, 0, 0, 0.2, 30, 0, 0, 1, 0.004, Map.of())));
        // When, Then
        assertThat(burst(soft, sharp).get("sharp").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldPreferOpenEyesToALittleMoreSharpness() {
        // Given one frame in which no face is found stands in the middle
        CandidatePhoto shut = frame("shut", eyes(0.12, Map.of("eyes-2", 0.1)));
        CandidatePhoto open = frame("open", eyes(0.1, Map.of("eyes-2", 0.9)));
        CandidatePhoto turned = frame("turned", eyes(0.1, Map.of()));
        // When
        Map<String, Member> members = burst(shut, open, turned);
        // Then
        assertThat(members.get("open").role()).isEqualTo(Role.PICK);
        assertThat(words(members.get("open"))).contains("eyes most open of 3");
        assertThat(words(members.get("shut"))).contains("eyes shut or nearly (0.1 of 1 open)");
        assertThat(members.get("turned").margin())
                .isLessThan(members.get("shut").margin());
    }

    @Test
    void shouldRejectNothingForWhatHasNoName() {
        // Given a frame that is only unlike its siblings
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00"), axis(0)),
                photo("b", at("10:00:01"), axis(0)),
                photo("c", at("10:00:02"), between(0, 1, 80)));
        PickWeights typical = new PickWeights(0.1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0.2);
        PickParameters parameters =
                new PickParameters(typical, typical, 0.05, 0.25, 0.5, 0.03, 0.97, 0.1, 0.9, 0.75, 0.95);
        // When
        Member unlike = pick(parameters, photos, List.of(new int[] {0, 1, 2})).get("c");
        // Then
        assertThat(unlike.margin()).isGreaterThan(0.25);
        assertThat(unlike.role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void shouldLetAStarredFrameStandForItsBurstAndItsScene() {
        // Given
        CandidatePhoto starred = rated(frame("starred", sharp(0.02)), 4);
        CandidatePhoto sharper = frame("sharper", sharp(0.12));
        CandidatePhoto elsewhere = photo("elsewhere", at("10:05:00"), axis(0), sharp(0.12));
        // When
        Map<String, Member> members =
                pick(List.of(starred, sharper, elsewhere), List.of(new int[] {0, 1}, new int[] {2}));
        // Then
        assertThat(members.get("starred").role()).isEqualTo(Role.PICK);
        assertThat(words(members.get("starred"))).startsWith("rated 4 stars");
        assertThat(members.get("sharper").role()).isEqualTo(Role.ALTERNATE);
    }

    @Test
    void shouldOfferAsAlternateWhatShowsTheSceneInAnotherWay() {
        // Given the pick, the same view again and softer, and another view as soft
        List<CandidatePhoto> photos = List.of(
                photo("pick", at("10:00:00"), axis(0), sharp(0.12)),
                photo("again", at("10:05:00"), between(0, 1, 8), sharp(0.06)),
                photo("other", at("10:10:00"), between(0, 2, 50), sharp(0.06)));
        // When
        Map<String, Member> members = pick(photos, List.of(new int[] {0}, new int[] {1}, new int[] {2}));
        // Then
        assertThat(members.get("pick").role()).isEqualTo(Role.PICK);
        assertThat(members.get("again").role()).isEqualTo(Role.MEMBER);
        assertThat(members.get("other").role()).isEqualTo(Role.ALTERNATE);
        assertThat(codes(members.get("other"))).contains(ReasonCode.ANOTHER_VIEW);
    }

    @Test
    void shouldRenderEveryReasonInWords() {
        // When, Then
        assertThat(ReasonCode.values())
                .allSatisfy(code -> assertThat(code.words(3)).isNotBlank().doesNotContain("%.", "%%"));
    }

    private static CandidatePhoto frame(String id, Quality quality) {
        return photo(id, at("10:00:00"), axis(0), quality);
    }

    private static Map<String, Member> burst(CandidatePhoto... frames) {
        int[] all = IntStream.range(0, frames.length).toArray();
        return pick(Arrays.asList(frames), List.of(all));
    }

    private static Quality eyes(double sharpness, Map<String, Double> learned) {
        return new Quality(sharpness, 0.45, 0, 0, 0.2, 30, 0, 0, 1, 0, learned);
    }

    private static CandidatePhoto shotAt(int iso, CandidatePhoto photo) {
        return Photos.exposed(
                photo,
                new Exposure(
                        OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.of(iso), OptionalDouble.empty()));
    }

    private static Map<String, Member> pick(List<CandidatePhoto> photos, List<int[]> bursts) {
        return pick(PickParameters.defaults(), photos, bursts);
    }

    private static Map<String, Member> pick(
            PickParameters parameters, List<CandidatePhoto> photos, List<int[]> bursts) {
        return pick(parameters, photos, Bursts.ofLookAlikes(bursts));
    }

    private static Map<String, Member> pick(PickParameters parameters, List<CandidatePhoto> photos, Bursts bursts) {
        GramMatrix cosines = GramMatrix.ofDirections(
                photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
        return new Picker(parameters, photos, bursts, cosines, PersonDecisions.none(), Preference.none())
                .pick(bursts.groups()).stream()
                        .flatMap(burst -> burst.members().stream())
                        .collect(Collectors.toMap(Member::photoId, member -> member));
    }

    private static List<String> words(Member member) {
        return member.reasons().stream().map(Reason::words).toList();
    }

    private static List<ReasonCode> codes(Member member) {
        return member.reasons().stream().map(Reason::code).toList();
    }
}
