package dev.memorylane.culling.preference;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a library's decisions taught. Its word is bounded, and counts only where it was better than the default on bursts
 * that it did not learn from.
 *
 * @param weights what a whole step of each trait is worth, in units of the score; traits left out are worth nothing
 * @param direction the same for the embedding, one figure for each of its coordinates; empty where it is worth nothing
 * @param influence how far behind by the default score a frame may be and still be preferred
 * @param bursts how many decided bursts it was learned from
 * @param pairs how many pairs of frames these make
 * @param evaluation how it does on bursts left out
 * @param trusted whether it may overrule the default
 */
public record Preference(
        Map<Trait, Double> weights,
        float[] direction,
        double influence,
        int bursts,
        int pairs,
        Evaluation evaluation,
        boolean trusted) {

    private static final Preference NONE = new Preference(Map.of(), new float[0], 0, 0, 0, Evaluation.NONE, false);

    public Preference {
        EnumMap<Trait, Double> ordered = new EnumMap<>(Trait.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
        direction = direction.clone();
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /** Nothing decided, nothing learned. */
    public static Preference none() {
        return NONE;
    }

    /** A copy of the direction. */
    @Override
    public float[] direction() {
        return direction.clone();
    }

    /**
     * What a frame is worth to the person, in units of the score; only differences between frames of one burst mean
     * something.
     */
    public double worth(Map<Trait, Double> traits, float[] embedding) {
        double worth = 0;
        for (Map.Entry<Trait, Double> weight : weights.entrySet()) {
            worth += weight.getValue() * traits.getOrDefault(weight.getKey(), 0.0);
        }
        for (int i = 0; i < Math.min(direction.length, embedding.length); i++) {
            worth += (double) direction[i] * embedding[i];
        }
        return worth;
    }

    /**
     * The frames of one burst in the order that past choices give them, as what is to be added to their scores: those at
     * most the influence behind the best come by score and worth together, before the others, which stay as they are.
     *
     * @param scores by default
     * @param worths of the same frames
     */
    public double[] leanings(double[] scores, double[] worths) {
        double best = Arrays.stream(scores).max().orElse(0);
        int[] near = IntStream.range(0, scores.length)
                .filter(i -> trusted && best - scores[i] <= influence)
                .toArray();
        double[] leanings = new double[scores.length];
        for (int i : near) {
            double own = rounded(scores[i] + worths[i]);
            long behind = Arrays.stream(near)
                    .filter(other -> rounded(scores[other] + worths[other]) < own)
                    .count();
            leanings[i] = best - scores[i] + influence * behind / near.length;
        }
        return leanings;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6);
    }

    /** What a whole step along the direction is worth: its length. */
    public double directionWeight() {
        double squares = 0;
        for (float value : direction) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    /** Whether windows look the same under both. */
    public boolean decidesAs(Preference other) {
        return (!trusted && !other.trusted)
                || (trusted == other.trusted
                        && influence == other.influence
                        && weights.equals(other.weights)
                        && Arrays.equals(direction, other.direction));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preference that
                && weights.equals(that.weights)
                && Arrays.equals(direction, that.direction)
                && influence == that.influence
                && bursts == that.bursts
                && pairs == that.pairs
                && evaluation.equals(that.evaluation)
                && trusted == that.trusted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weights, Arrays.hashCode(direction), bursts, pairs, evaluation);
    }
}
