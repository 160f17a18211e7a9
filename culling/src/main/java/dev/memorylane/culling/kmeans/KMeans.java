package dev.memorylane.culling.kmeans;

/** Clusterings of one set of points for any k. */
public sealed interface KMeans permits GramKMeans, CoarseKMeans {

    /**
     * All pairs at once where the points are few enough, else coarse to fine.
     *
     * @param points of equal dimension, finite, at least one; they must not change
     */
    static KMeans of(float[][] points, KMeansParameters parameters) {
        return points.length <= parameters.mostTogether()
                ? new GramKMeans(GramMatrix.of(points), parameters)
                : new CoarseKMeans(points, parameters);
    }

    /** How many points differ; no k above it has k clusters. */
    int distinctPoints();

    /**
     * The best clustering found; the same whatever was asked before.
     *
     * @param k 1 to {@link #distinctPoints()}
     * @param starts k-means++ starts, as far as the algorithm has any
     */
    Clustering cluster(int k, int starts);
}
