package dev.memorylane.culling.projection;

import java.util.Arrays;

/** A Gaussian over the distances of one photo, as wide as gives it so many neighbours (its perplexity). */
final class Bandwidth {

    private static final int MOST_PASSES = 60;
    private static final double EXACT = 1e-5;

    private Bandwidth() {}

    /**
     * By bisection of the precision.
     *
     * @param distances squared
     * @return as many, summing to 1
     */
    static double[] shares(double[] distances, double perplexity) {
        double wanted = StrictMath.log(perplexity);
        double least = Arrays.stream(distances).min().orElse(0);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double precision = 1;
        double[] shares = new double[distances.length];
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double entropy = fill(shares, distances, least, precision);
            if (Math.abs(entropy - wanted) < EXACT) {
                break;
            }
            if (entropy > wanted) {
                low = precision;
            } else {
                high = precision;
            }
            precision = Double.isInfinite(high) ? 2 * precision : (low + high) / 2;
        }
        return shares;
    }

    /** @return their entropy, in nats */
    private static double fill(double[] shares, double[] distances, double least, double precision) {
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < shares.length; i++) {
            double beyond = distances[i] - least;
            shares[i] = StrictMath.exp(-precision * beyond);
            sum += shares[i];
            moment += shares[i] * beyond;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return StrictMath.log(sum) + precision * moment / sum;
    }
}
