package dev.memorylane.culling.linkage;

/** How far two groups are apart, by the update rule of Lance and Williams (1967). */
public enum Linkage {
    /** As far as their two farthest members. */
    COMPLETE {
        @Override
        void merge(double[] toA, double[] toB, double between, double a, double b, double[] sizes) {
            for (int j = 0; j < toA.length; j++) {
                toA[j] = Math.max(toA[j], toB[j]);
            }
        }
    },
    /** As far as their members on average, of all pairs (UPGMA; Sokal and Michener 1958). */
    AVERAGE {
        @Override
        void merge(double[] toA, double[] toB, double between, double a, double b, double[] sizes) {
            double shareOfA = a / (a + b);
            double shareOfB = b / (a + b);
            for (int j = 0; j < toA.length; j++) {
                toA[j] = shareOfA * toA[j] + shareOfB * toB[j];
            }
        }
    },
    /** By how much merging raises the sum of squares (Ward 1963), on squared distances. */
    WARD {
        @Override
        void merge(double[] toA, double[] toB, double between, double a, double b, double[] sizes) {
            for (int j = 0; j < toA.length; j++) {
                double other = sizes[j];
                toA[j] = ((a + other) * toA[j] + (b + other) * toB[j] - other * between) / (a + b + other);
            }
        }
    };

    /**
     * Turns the distances of group A to all groups into those of the merger of groups A and B. An infinite distance
     * stays infinite.
     *
     * @param toA distances of A to each group, changed in place
     * @param toB distances of B to each group
     * @param between distance of A and B
     * @param a size of A
     * @param b size of B
     * @param sizes of all groups
     */
    abstract void merge(double[] toA, double[] toB, double between, double a, double b, double[] sizes);
}
