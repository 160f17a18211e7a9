package dev.memorylane.culling;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.near;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.preference.Lesson;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.preference.PreferenceLearner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decisions on some bursts change the bests of others: a person who likes frames darker than the default does. */
class TaughtTest {

    private static final CullingParameters PARAMETERS = CullingParameters.defaults();

    @Test
    void shouldChooseLikeThePersonWhereFramesAreNearlyEqual() {
        // Given twenty bursts of which the person kept the darkest, and a day nobody looked at
        List<CandidatePhoto> seen = bursts(20, 1);
        List<CandidatePhoto> unseen = bursts(20, 2);
        Preference learned = learn(cull(seen, keeping(darkest(seen), Set.of()), Preference.none()));
        // When
        Map<String, Member> before = members(cull(unseen, PersonDecisions.none(), Preference.none()));
        Map<String, Member> after = members(cull(unseen, PersonDecisions.none(), learned));
        // Then
        Set<String> wanted = darkest(unseen);
        assertThat(learned.trusted()).isTrue();
        assertThat(bests(after, wanted)).isGreaterThan(15).isGreaterThan(bests(before, wanted));
        assertThat(after.values())
                .anySatisfy(member ->
                        assertThat(member.reasons()).extracting(Reason::code).contains(ReasonCode.LIKE_YOUR_CHOICES));
    }

    @Test
    void shouldTeachTheSameWhateverWasTaughtBefore() {
        // Given
        List<CandidatePhoto> seen = bursts(20, 1);
        PersonDecisions decisions = keeping(darkest(seen), Set.of());
        Culled fresh = cull(seen, decisions, Preference.none());
        // When
        Culled again = cull(seen, decisions, learn(fresh));
        // Then
        assertThat(again.lessons()).hasSize(20).isEqualTo(fresh.lessons());
    }

    @Test
    void shouldHoldButNotTeachWhatThePersonTookBackAsALesson() {
        // Given
        List<CandidatePhoto> seen = bursts(20, 1);
        Set<String> kept = darkest(seen);
        // When
        Culled culled = cull(seen, keeping(kept, kept), Preference.none());
        // Then
        assertThat(culled.lessons()).isEmpty();
        assertThat(members(culled))
                .allSatisfy((id, member) -> assertThat(!kept.contains(id) || member.role() == Role.PICK)
                        .isTrue());
    }

    @Test
    void shouldNotChangeAWindowThatIsNotSwayable() {
        // Given bursts with one frame far ahead, and nearly equal ones
        List<CandidatePhoto> clear = Photos.day(3, 2, 3, 5);
        List<CandidatePhoto> close = bursts(20, 1);
        Preference learned = learn(cull(close, keeping(darkest(close), Set.of()), Preference.none()));
        // When
        Culled before = cull(clear, PersonDecisions.none(), Preference.none());
        // Then
        assertThat(before.swayable()).isFalse();
        assertThat(cull(clear, PersonDecisions.none(), learned).content()).isEqualTo(before.content());
        assertThat(cull(close, PersonDecisions.none(), Preference.none()).swayable())
                .isTrue();
    }

    private static long bests(Map<String, Member> members, Set<String> wanted) {
        return wanted.stream()
                .map(members::get)
                .filter(member -> member.role() == Role.PICK
                        || member.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.BEST_OF_BURST))
                .count();
    }

    private static Preference learn(Culled culled) {
        List<Lesson> lessons = culled.lessons();
        return new PreferenceLearner(PARAMETERS.preference()).learn(lessons);
    }

    private static Culled cull(List<CandidatePhoto> photos, PersonDecisions decisions, Preference preference) {
        return new Culler().cull(photos, decisions, PARAMETERS, preference);
    }

    private static Map<String, Member> members(Culled culled) {
        return culled.content().members().collect(Collectors.toMap(Member::photoId, member -> member));
    }

    private static PersonDecisions keeping(Set<String> keep, Set<String> untaught) {
        return new PersonDecisions(
                keep, Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), untaught, OptionalInt.empty());
    }

    /** Bursts of four frames, equally sharp but for a few percent; of each the darkest has 0.36 to 0.4 of luma. */
    private static List<CandidatePhoto> bursts(int count, long seed) {
        Random random = new Random(seed);
        List<CandidatePhoto> photos = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            float[] subject = near(axis(b % Photos.DIMENSION), 0.3, random);
            for (int f = 0; f < 4; f++) {
                double luma = 0.44 - 0.02 * ((f + b) % 4) + 0.005 * random.nextDouble();
                Quality quality = new Quality(0.1 + 0.004 * random.nextDouble(), luma, 0, 0, 0.2, 30);
                String id = String.format("%d-b%02d-f%d", seed, b, f);
                photos.add(photo(
                        id,
                        at(Photos.DAY.atTime(8, 0).plusMinutes(10L * b).plusNanos(500_000_000L * f)),
                        near(subject, 0.05, random),
                        quality));
            }
        }
        return photos;
    }

    private static Set<String> darkest(List<CandidatePhoto> photos) {
        Map<String, CandidatePhoto> darkest = photos.stream()
                .collect(Collectors.toMap(
                        photo -> photo.photoId().substring(0, 5),
                        photo -> photo,
                        (one, other) ->
                                one.quality().exposure() < other.quality().exposure() ? one : other));
        return darkest.values().stream().map(CandidatePhoto::photoId).collect(Collectors.toCollection(HashSet::new));
    }
}
