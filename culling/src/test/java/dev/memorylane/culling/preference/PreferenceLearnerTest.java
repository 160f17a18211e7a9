package dev.memorylane.culling.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreferenceLearnerTest {

    private static final int DIMENSION = 24;
    private static final PreferenceParameters DEFAULTS = PreferenceParameters.defaults();

    @Test
    void shouldLearnThatAPersonLikesItDarkerThanTheDefaultDoes() {
        // Given
        List<Lesson> lessons = lessons(40, 1, frame -> -frame.trait(Trait.BRIGHTNESS));
        // When
        Preference learned = learn(lessons);
        // Then
        assertThat(learned.trusted()).isTrue();
        assertThat(learned.weights().get(Trait.BRIGHTNESS)).isNegative();
        assertThat(learned.evaluation().byPreference())
                .isGreaterThan(learned.evaluation().byDefault() + 10);
        assertThat(learned.bursts()).isEqualTo(40);
        assertThat(learned.pairs()).isEqualTo(40 * 3);
    }

    @Test
    void shouldLearnWhatIsInThePictureFromItsEmbedding() {
        // Given a person who wants the frames that show more of one thing
        List<Lesson> lessons = lessons(60, 2, frame -> frame.coordinate(0));
        // When
        Preference learned = learn(lessons);
        // Then
        assertThat(learned.trusted()).isTrue();
        assertThat(learned.direction()[0]).isPositive();
    }

    @Test
    void shouldRarelyTrustWhatIsChance() {
        // When
        long trusted = IntStream.range(0, 40)
                .filter(seed -> {
                    Random coin = new Random(seed);
                    return learn(lessons(30, seed, _ -> coin.nextDouble())).trusted();
                })
                .count();
        // Then
        assertThat(trusted).isLessThanOrEqualTo(3);
    }

    @Test
    void shouldOverruleNothingWhereThePersonAgreesWithTheDefault() {
        // When
        Preference learned = learn(lessons(40, 3, Frame::score));
        // Then
        assertThat(learned.evaluation().byDefault()).isEqualTo(40);
        assertThat(learned.trusted()).isFalse();
        assertThat(learned.leanings(new double[] {0.5, 0.5}, new double[] {1, -1}))
                .containsExactly(0, 0);
    }

    @Test
    void shouldWaitForEnoughBursts() {
        // Given
        List<Lesson> lessons = lessons(DEFAULTS.fewestBursts() - 1, 1, frame -> -frame.trait(Trait.BRIGHTNESS));
        // When, Then
        assertThat(learn(lessons).trusted()).isFalse();
        assertThat(learn(List.of())).isEqualTo(Preference.none());
    }

    @Test
    void shouldNotShowTheOrderInWhichDecisionsCame() {
        // Given
        List<Lesson> lessons = lessons(30, 4, frame -> -frame.trait(Trait.BRIGHTNESS));
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(4));
        // When, Then
        assertThat(learn(shuffled)).isEqualTo(learn(lessons));
    }

    @Test
    void shouldNeverChooseAFrameFurtherBehindThanItsInfluence() {
        // Given three frames, of which the last is wanted most and too far behind
        Preference learned = learn(lessons(40, 1, frame -> -frame.trait(Trait.BRIGHTNESS)));
        double[] scores = {0.9, 0.85, 0.75};
        // When
        double[] leanings = learned.leanings(scores, new double[] {0, 5, 50});
        // Then
        assertThat(scores[1] + leanings[1]).isGreaterThan(scores[0] + leanings[0]);
        assertThat(leanings[2]).isZero();
        assertThat(scores[0] + leanings[0]).isGreaterThan(scores[2]);
    }

    @Test
    void shouldRefuseALessonThatTeachesNothing() {
        // Given
        Random random = new Random(1);
        List<Frame> alike = List.of(frame("a", 1, random), frame("b", 1, random));
        // When, Then
        assertThatThrownBy(() -> new Lesson("burst", alike)).hasMessageContaining("teaches nothing");
    }

    @Test
    void shouldFindTheWeightsAtWhichThePenalisedLikelihoodIsFlat() {
        // Given
        Random random = new Random(5);
        List<PairwiseLogistic.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            double[] difference = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            pairs.add(new PairwiseLogistic.Pair(difference, random.nextGaussian(), random.nextDouble()));
        }
        // When
        double[] weights = new PairwiseLogistic(0.7, 3).fit(pairs, new double[3]);
        // Then
        for (int i = 0; i < 3; i++) {
            double slope = -0.7 * weights[i];
            for (PairwiseLogistic.Pair pair : pairs) {
                double odds = pair.offset() + PrincipalDirections.dot(weights, pair.difference());
                slope += pair.weight() * pair.difference()[i] / (1 + Math.exp(odds));
            }
            assertThat(slope).isBetween(-1e-9, 1e-9);
        }
    }

    private static Preference learn(List<Lesson> lessons) {
        return new PreferenceLearner(DEFAULTS).learn(lessons);
    }

    /** Bursts of four frames about as good by default, of which the person wants the one that is most to the taste. */
    private static List<Lesson> lessons(int count, long seed, ToDoubleFunction<Frame> taste) {
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            String burst = "b" + b;
            List<Frame> frames = IntStream.range(0, 4)
                    .mapToObj(f -> frame(burst + "-" + f, 0, random))
                    .toList();
            double[] tastes = frames.stream().mapToDouble(taste).toArray();
            int best = IntStream.range(0, 4)
                    .reduce((one, other) -> tastes[other] > tastes[one] ? other : one)
                    .orElseThrow();
            lessons.add(new Lesson(
                    burst,
                    IntStream.range(0, 4)
                            .mapToObj(f -> levelled(frames.get(f), f == best ? 1 : 0))
                            .toList()));
        }
        return lessons;
    }

    private static Frame levelled(Frame frame, int level) {
        return new Frame(frame.photoId(), level, frame.score(), frame.traits(), frame.embedding());
    }

    private static Frame frame(String id, int level, Random random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (random.nextGaussian() * (i == 0 ? 0.3 : 0.05));
        }
        Map<Trait, Double> traits =
                Map.of(Trait.BRIGHTNESS, 0.4 + 0.3 * random.nextDouble(), Trait.SHARPNESS, random.nextDouble());
        return new Frame(id, level, 0.8 + 0.04 * random.nextDouble(), traits, vector);
    }
}
