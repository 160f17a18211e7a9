package dev.memorylane.culling.kmeans;

/**
 * k-means for every k on one set of points, exact in Gram space. The starts of one k are seeded by that k alone, so that
 * its result does not depend on which others were tried.
 *
 * <p>Memory: 16 bytes for each pair of points: products, and distances in rows that trees were grown in before.
 */
public final class GramKMeans implements KMeans {

    /** Squared distance by mean squared length below which two points are one; well above the rounding of products. */
    private static final double TWINS = 1e-12;

    private final GramMatrix gram;
    private final Starts starts;
    private final Metrics metrics;
    private final int distinct;

    /**
     * @param gram inner products of at least one point
     */
    public GramKMeans(GramMatrix gram, KMeansParameters parameters) {
        this.gram = gram;
        // Trees are grown in it one after the other; then it is the metrics'.
        double[][] room = Trees.room(gram.size());
        this.starts = new Starts(WeightedPoints.single(gram), parameters, room);
        this.metrics = new Metrics(gram, room);
        this.distinct = distinct();
    }

    @Override
    public int distinctPoints() {
        return distinct;
    }

    @Override
    public Clustering cluster(int k, int number) {
        if (k < 1 || k > distinct) {
            throw new IllegalArgumentException("Cannot make " + k + " clusters of " + distinct + " distinct points");
        }
        return metrics.of(starts.best(k, number).labels());
    }

    private int distinct() {
        double near = TWINS * Sums.of(gram.squares()) / gram.size();
        int count = 0;
        for (int i = 0; i < gram.size(); i++) {
            count += hasEarlierTwin(i, near) ? 0 : 1;
        }
        return count;
    }

    private boolean hasEarlierTwin(int point, double near) {
        for (int j = 0; j < point; j++) {
            if (gram.squaredDistance(point, j) <= near) {
                return true;
            }
        }
        return false;
    }
}
