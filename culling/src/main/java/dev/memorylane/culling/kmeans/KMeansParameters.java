package dev.memorylane.culling.kmeans;

import java.util.Objects;

/**
 * How k-means is done.
 *
 * @param algorithm what is tried
 * @param seed of the k-means++ starts
 * @param mostPasses bound on the passes of one refinement
 * @param mostTogether points up to which all pairs are compared, which takes 16 bytes for each pair; above it, points
 *     are first merged to as many groups
 */
public record KMeansParameters(Algorithm algorithm, long seed, int mostPasses, int mostTogether) {

    /** 16 bytes for each pair of 4000 points are 256 MB. */
    public static final int MOST_TOGETHER = 4000;

    public KMeansParameters {
        Objects.requireNonNull(algorithm, "algorithm");
        if (mostPasses < 1 || mostTogether < 2) {
            throw new IllegalArgumentException(
                    "k-means needs a pass and two points: " + mostPasses + ", " + mostTogether);
        }
    }

    /** The defaults with a seed. */
    public static KMeansParameters seeded(long seed) {
        return new KMeansParameters(Algorithm.AUTO, seed, 100, MOST_TOGETHER);
    }

    /** The same with another algorithm. */
    public KMeansParameters with(Algorithm other) {
        return new KMeansParameters(other, seed, mostPasses, mostTogether);
    }
}
