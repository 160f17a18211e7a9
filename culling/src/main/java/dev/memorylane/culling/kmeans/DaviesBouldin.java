package dev.memorylane.culling.kmeans;

/** The index of Davies and Bouldin (1979): the worst overlap of each cluster, on average. */
final class DaviesBouldin {

    private static final double COINCIDENT = 1e-8;

    private DaviesBouldin() {}

    /**
     * 0 or more, smaller is better.
     *
     * @param spreads mean distance of the points of each cluster to its centre
     * @param centres inner products of the centres
     */
    static double of(double[] spreads, double[][] centres) {
        double sum = 0;
        for (int a = 0; a < spreads.length; a++) {
            double worst = 0;
            for (int b = 0; b < spreads.length; b++) {
                worst = a == b ? worst : Math.max(worst, overlap(centres, spreads, a, b));
            }
            sum += worst;
        }
        return sum / spreads.length;
    }

    /** Coinciding centres do not count, as in scikit-learn. */
    private static double overlap(double[][] centres, double[] spreads, int a, int b) {
        double squared = centres[a][a] + centres[b][b] - centres[a][b] - centres[b][a];
        double apart = Math.sqrt(Math.max(0, squared));
        return apart < COINCIDENT ? 0 : (spreads[a] + spreads[b]) / apart;
    }
}
