package dev.memorylane.bench.cluster;

/**
 * How the SSE of one compares with that of another, k by k.
 *
 * @param shareNoHigher share of the k at which it is no higher
 * @param worstExcess how much higher it is at the worst k, as a share; 0 or less if nowhere
 */
record SseComparison(double shareNoHigher, double worstExcess) {
    /** Of the same clusters, but for the order of additions. */
    private static final double EQUAL = 1e-6;

    static SseComparison of(float[] ours, float[] theirs) {
        if (ours.length != theirs.length || ours.length == 0) {
            throw new IllegalArgumentException(ours.length + " and " + theirs.length + " numbers make no pairs");
        }
        int noHigher = 0;
        double worst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ours.length; i++) {
            double excess = (double) ours[i] / theirs[i] - 1;
            noHigher += excess <= EQUAL ? 1 : 0;
            worst = Math.max(worst, excess);
        }
        return new SseComparison((double) noHigher / ours.length, worst);
    }
}
