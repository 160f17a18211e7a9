package dev.memorylane.culling.burst;

import dev.memorylane.culling.kmeans.InnerProducts;

/** The photo of a group that is most like all the others. */
public final class Medoid {

    private Medoid() {}

    /** Its index; of equals the first. */
    public static int of(int[] group, InnerProducts cosines) {
        int medoid = group[0];
        double best = Double.NEGATIVE_INFINITY;
        for (int candidate : group) {
            double closeness = meanSimilarity(candidate, group, cosines);
            if (closeness > best) {
                best = closeness;
                medoid = candidate;
            }
        }
        return medoid;
    }

    /** Mean cosine of a photo to the others of its group; 1 if it is alone. */
    public static double meanSimilarity(int photo, int[] group, InnerProducts cosines) {
        if (group.length == 1) {
            return 1;
        }
        double sum = 0;
        for (int other : group) {
            sum += other == photo ? 0 : cosines.product(photo, other);
        }
        return sum / (group.length - 1);
    }
}
