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

    /**
     * How many of some k-means++ starts are worth their time when {@link Algorithm#AUTO} tries many k: all up to the
     * square root of the points, none above. With many clusters Ward's tree, refined, was better than ten starts at every
     * k of every set of embeddings that was tried; with few it may lose a per cent.
     */
    static int startsInSweep(int k, int points, int starts) {
        return (long) k * k <= points ? starts : 0;
    }

    /** How many points differ; no k above it has k clusters. */
    int distinctPoints();

    /**
     * The best clustering found; the same whatever was asked before.
     *
     * @param k 1 to {@link #distinctPoints()}
     * @param starts k-means++ starts; with none {@link Algorithm#AUTO} takes Ward's tree alone, {@link Algorithm#KMEANS}
     *     makes at least one
     */
    Clustering cluster(int k, int starts);
}
