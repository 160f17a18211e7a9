package dev.memorylane.culling.preference;

import java.util.List;

/**
 * Bradley and Terry's model of paired comparisons (Biometrika 1952) with features: the log-odds that the first of a pair is
 * preferred are an offset, which stands, plus the weighted differences of their features. Weights by ridge-penalised
 * maximum likelihood with Newton's method; strictly concave, so that there is one answer.
 */
final class PairwiseLogistic {

    private static final int MOST_STEPS = 25;
    private static final double DONE = 1e-8;
    /** A Newton step never moves further than this, where the likelihood is nearly flat. */
    private static final double LONGEST_STEP = 5;

    private final double ridge;
    private final int features;

    PairwiseLogistic(double ridge, int features) {
        this.ridge = ridge;
        this.features = features;
    }

    /**
     * One pair.
     *
     * @param difference features of the preferred less those of the other
     * @param offset log-odds that it had before anything was learned
     * @param weight how much it counts
     */
    record Pair(double[] difference, double offset, double weight) {}

    /** The weights; where there is no pair all 0. */
    double[] fit(List<Pair> pairs, double[] start) {
        double[] weights = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newtonStep(pairs, weights);
            double length = Math.sqrt(PrincipalDirections.dot(move, move));
            double scale = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
            for (int i = 0; i < features; i++) {
                weights[i] += scale * move[i];
            }
            if (length < DONE) {
                break;
            }
        }
        return weights;
    }

    private double[] newtonStep(List<Pair> pairs, double[] weights) {
        double[][] curvature = new double[features][features];
        double[] slope = new double[features];
        for (int i = 0; i < features; i++) {
            curvature[i][i] = ridge;
            slope[i] = -ridge * weights[i];
        }
        for (Pair pair : pairs) {
            double odds = pair.offset + PrincipalDirections.dot(weights, pair.difference);
            double wrong = 1 / (1 + StrictMath.exp(odds));
            add(pair, wrong * pair.weight, wrong * (1 - wrong) * pair.weight, slope, curvature);
        }
        return Cholesky.solve(curvature, slope);
    }

    private void add(Pair pair, double pull, double bend, double[] slope, double[][] curvature) {
        for (int i = 0; i < features; i++) {
            slope[i] += pull * pair.difference[i];
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += bend * pair.difference[i] * pair.difference[j];
            }
        }
    }
}
