package dev.memorylane.culling.linkage;

/** How far two groups are apart, by the update rule of Lance and Williams (1967). */
public enum Linkage {
    /** As far as their two farthest members. */
    COMPLETE {
        @Override
        double merged(double toA, double toB, double between, double a, double b, double other) {
            return Math.max(toA, toB);
        }
    },
    /** By how much merging raises the sum of squares (Ward 1963), on squared distances. */
    WARD {
        @Override
        double merged(double toA, double toB, double between, double a, double b, double other) {
            return ((a + other) * toA + (b + other) * toB - other * between) / (a + b + other);
        }
    };

    /**
     * Distance of a group to the merger of groups A and B.
     *
     * @param toA its distance to A
     * @param toB its distance to B
     * @param between distance of A and B
     * @param a size of A
     * @param b size of B
     * @param other its own size
     */
    abstract double merged(double toA, double toB, double between, double a, double b, double other);
}
