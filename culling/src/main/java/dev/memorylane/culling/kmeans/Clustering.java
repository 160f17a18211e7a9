package dev.memorylane.culling.kmeans;

/**
 * A finished clustering and its figures, each as scikit-learn defines it.
 *
 * @param k number of clusters
 * @param labels cluster of each point, numbered from 0 in order of first appearance
 * @param sse sum of squared distances to the centres (inertia)
 * @param silhouette mean silhouette coefficient; 0 where undefined
 * @param daviesBouldin Davies-Bouldin index; 0 where undefined
 */
public record Clustering(int k, int[] labels, double sse, double silhouette, double daviesBouldin) {

    public Clustering {
        labels = labels.clone();
    }

    /** A copy of the labels. */
    @Override
    public int[] labels() {
        return labels.clone();
    }
}
