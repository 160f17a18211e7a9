package dev.memorylane.culling.kmeans;

/** The silhouette coefficient of one point (Rousseeuw 1987). */
final class Silhouette {

    private Silhouette() {}

    /**
     * From −1 to 1.
     *
     * @param within mean distance to the others of its cluster
     * @param nearest mean distance to the points of the nearest other cluster
     */
    static double of(double within, double nearest) {
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }
}
