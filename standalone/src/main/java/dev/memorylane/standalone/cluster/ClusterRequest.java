package dev.memorylane.standalone.cluster;

import dev.memorylane.culling.kmeans.Algorithm;

/**
 * What is asked of {@code lane cluster}.
 *
 * @param range numbers of clusters
 * @param starts k-means++ starts of the result, 1 or more
 * @param seed of the starts
 * @param algorithm how
 */
public record ClusterRequest(KRange range, int starts, long seed, Algorithm algorithm) {
    public ClusterRequest {
        if (starts < 1) {
            throw new IllegalArgumentException("--n-init is at least 1, not " + starts + ".");
        }
    }
}
