package dev.memorylane.culling.kmeans;

/** One set of points, tried with one number of clusters after the other; the number that wins gets all starts. */
public final class KSweep {

    /** Starts of each number tried. */
    private static final int STARTS = 3;

    private final KMeans kMeans;
    private final KMeansParameters parameters;
    private final int points;
    private final int starts;

    /**
     * @param points of equal dimension, finite, at least one; they must not change
     * @param starts k-means++ starts of the winner, at least 1
     */
    public KSweep(float[][] points, KMeansParameters parameters, int starts) {
        this.kMeans = KMeans.of(points, parameters);
        this.parameters = parameters;
        this.points = points.length;
        this.starts = starts;
    }

    /** The largest number of clusters: how many points differ. */
    public int possible() {
        return kMeans.distinctPoints();
    }

    /** One number of several. */
    public Clustering tried(int k) {
        int few = Math.min(starts, STARTS);
        boolean auto = parameters.algorithm() == Algorithm.AUTO;
        return kMeans.cluster(k, auto ? KMeans.startsInSweep(k, points, few) : few);
    }

    /** The number that won, or the only one. */
    public Clustering best(int k) {
        return kMeans.cluster(k, starts);
    }
}
