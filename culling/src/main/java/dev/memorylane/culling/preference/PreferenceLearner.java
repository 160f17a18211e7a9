package dev.memorylane.culling.preference;

import dev.memorylane.culling.preference.PairwiseLogistic.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns from decided bursts: every frame that a person wants more against every one wanted less, each burst counting
 * once. Refitted whole from the set of lessons, so that the order in which decisions came leaves no trace. Bounded: at most
 * {@code mostBursts} bursts, and as many small refits to evaluate them.
 */
public final class PreferenceLearner {

    /** Weights are rounded, so that a decision that hardly matters changes no window. */
    private static final double DIGITS = 1e4;

    private final PreferenceParameters parameters;

    public PreferenceLearner(PreferenceParameters parameters) {
        this.parameters = parameters;
    }

    /** @param lessons one for each burst, with embeddings of one model; in any order */
    public Preference learn(List<Lesson> lessons) {
        List<Lesson> sample = lessons.stream()
                .sorted(Comparator.comparing(Lesson::burstId))
                .limit(parameters.mostBursts())
                .toList();
        if (sample.isEmpty()) {
            return Preference.none();
        }
        FeatureSpace space = FeatureSpace.of(sample, parameters);
        List<List<Pair>> pairs =
                sample.stream().map(lesson -> pairs(lesson, space)).toList();
        PairwiseLogistic model = new PairwiseLogistic(parameters.ridge(), space.features());
        double[] weights = model.fit(all(pairs, -1), new double[space.features()]);
        Evaluation evaluation = evaluate(sample, space, pairs, model, weights);
        return preference(weights, space, all(pairs, -1).size(), evaluation);
    }

    private Preference preference(double[] weights, FeatureSpace space, int pairs, Evaluation evaluation) {
        Map<Trait, Double> byTrait = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            double weight = rounded(space.perStep(trait, weights) / parameters.temperature());
            if (weight != 0) {
                byTrait.put(trait, weight);
            }
        }
        double[] direction = space.direction(weights);
        float[] inScore = new float[direction.length];
        for (int i = 0; i < inScore.length; i++) {
            inScore[i] = (float) rounded(direction[i] / parameters.temperature());
        }
        boolean trusted = evaluation.bursts() >= parameters.fewestBursts() && evaluation.isAhead(parameters.caution());
        return new Preference(
                byTrait, inScore, parameters.influence(), evaluation.bursts(), pairs, evaluation, trusted);
    }

    private List<Pair> pairs(Lesson lesson, FeatureSpace space) {
        List<Pair> pairs = new ArrayList<>();
        for (Frame better : lesson.frames()) {
            for (Frame worse : lesson.frames()) {
                if (better.level() > worse.level()) {
                    double offset = parameters.temperature() * (better.score() - worse.score());
                    pairs.add(new Pair(difference(space.row(better), space.row(worse)), offset, 1));
                }
            }
        }
        double share = 1.0 / pairs.size();
        return pairs.stream()
                .map(pair -> new Pair(pair.difference(), pair.offset(), share))
                .toList();
    }

    private Evaluation evaluate(
            List<Lesson> lessons, FeatureSpace space, List<List<Pair>> pairs, PairwiseLogistic model, double[] start) {
        int byDefault = 0;
        int byPreference = 0;
        int won = 0;
        int lost = 0;
        for (int left = 0; left < lessons.size(); left++) {
            double[] without = model.fit(all(pairs, left), start);
            boolean before = choosesWanted(lessons.get(left), space, new double[space.features()]);
            boolean after = choosesWanted(lessons.get(left), space, without);
            byDefault += before ? 1 : 0;
            byPreference += after ? 1 : 0;
            won += after && !before ? 1 : 0;
            lost += before && !after ? 1 : 0;
        }
        return new Evaluation(lessons.size(), byDefault, byPreference, won, lost);
    }

    /** Whether the frame chosen under these weights, bounded as they will be, is among those most wanted. */
    private boolean choosesWanted(Lesson lesson, FeatureSpace space, double[] weights) {
        double[] worths = lesson.frames().stream()
                .mapToDouble(frame -> PrincipalDirections.dot(space.row(frame), weights) / parameters.temperature())
                .toArray();
        Preference bounded =
                new Preference(Map.of(), new float[0], parameters.influence(), 0, 0, Evaluation.NONE, true);
        double[] scores = lesson.frames().stream().mapToDouble(Frame::score).toArray();
        double[] leanings = bounded.leanings(scores, worths);
        int chosen = IntStream.range(0, worths.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> -Math.rint(1e6 * (scores[i] + leanings[i]))))
                .orElseThrow();
        return lesson.frames().get(chosen).level() == lesson.wanted();
    }

    private static List<Pair> all(List<List<Pair>> pairs, int leftOut) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (i != leftOut) {
                all.addAll(pairs.get(i));
            }
        }
        return all;
    }

    private static double[] difference(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS + 0.0;
    }
}
