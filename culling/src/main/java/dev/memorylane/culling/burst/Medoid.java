package dev.memorylane.culling.burst;

import dev.memorylane.culling.kmeans.InnerProducts;

/** The photo of a group that is most like all the others. */
public final class Medoid {

    private Medoid() {}

    /** Its index; of equals the first. */
    public static int of(int[] group, InnerProducts cosines) {
        double[] closeness = cosines.meansToOthers(group);
        int medoid = 0;
        for (int candidate = 1; candidate < group.length; candidate++) {
            medoid = closeness[candidate] > closeness[medoid] ? candidate : medoid;
        }
        return group[medoid];
    }
}
