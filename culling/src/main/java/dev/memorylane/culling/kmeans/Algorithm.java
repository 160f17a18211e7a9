package dev.memorylane.culling.kmeans;

/** How clusters are found. */
public enum Algorithm {
    /**
     * At each k the lowest SSE of what {@link #KMEANS}, {@link #WARD} and average linkage, refined like these, find; of
     * equals Ward's.
     */
    AUTO,
    /** The lowest SSE of several k-means++ starts, each refined by Lloyd's passes and Hartigan's moves. */
    KMEANS,
    /** Ward's tree cut at k, refined likewise. */
    WARD,
    /** The tree of average linkage cut at k, as it is: its SSE is higher, its groups may be of very unequal size. */
    AVERAGE
}
