package dev.memorylane.bench.race;

import java.util.Arrays;

/**
 * How many times as fast one contender is as another, from the ratios of runs that lay side by side in time: what a
 * noisy neighbour does to one it does to the other.
 *
 * @param geometricMean of the paired ratios
 * @param median of the paired ratios
 * @param least of them
 * @param most of them
 * @param pairs how many there were
 */
public record Ratio(double geometricMean, double median, double least, double most, int pairs) {
    /**
     * From times of the same rounds.
     *
     * @param slower times of the one that the other is compared with, one a round
     * @param faster times of the other in the same rounds
     */
    public static Ratio of(double[] slower, double[] faster) {
        if (slower.length != faster.length || slower.length == 0) {
            throw new IllegalArgumentException(slower.length + " and " + faster.length + " times make no pairs");
        }
        double[] ratios = new double[slower.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = slower[round] / faster[round];
        }
        Arrays.sort(ratios);
        double mean = Math.exp(Arrays.stream(ratios).map(Math::log).average().orElseThrow());
        return new Ratio(mean, median(ratios), ratios[0], ratios[ratios.length - 1], ratios.length);
    }

    /** The middle one, or the mean of the two in the middle. */
    public static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
