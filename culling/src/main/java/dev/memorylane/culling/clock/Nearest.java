package dev.memorylane.culling.clock;

import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The photos of two cameras against each other: who is whose nearest, and how alike pairs usually are. */
final class Nearest {

    private final int[] reference;
    private final int[] own;
    private final double[][] cosines;

    Nearest(int[] reference, int[] own, InnerProducts products) {
        this.reference = reference;
        this.own = own;
        this.cosines = new double[reference.length][own.length];
        for (int r = 0; r < reference.length; r++) {
            for (int o = 0; o < own.length; o++) {
                cosines[r][o] = products.product(reference[r], own[o]);
            }
        }
    }

    /** The median cosine of all pairs. */
    double usual() {
        double[] all =
                Arrays.stream(cosines).flatMapToDouble(Arrays::stream).sorted().toArray();
        return all[all.length / 2];
    }

    /** Pairs, reference first, each the nearest of the other and at least so alike. */
    List<int[]> mutual(double alike) {
        List<int[]> pairs = new ArrayList<>();
        for (int r = 0; r < reference.length; r++) {
            int o = nearestOwn(r);
            if (cosines[r][o] >= alike && nearestReference(o) == r) {
                pairs.add(new int[] {reference[r], own[o]});
            }
        }
        return pairs;
    }

    private int nearestOwn(int r) {
        int nearest = 0;
        for (int o = 1; o < own.length; o++) {
            nearest = cosines[r][o] > cosines[r][nearest] ? o : nearest;
        }
        return nearest;
    }

    private int nearestReference(int o) {
        int nearest = 0;
        for (int r = 1; r < reference.length; r++) {
            nearest = cosines[r][o] > cosines[nearest][o] ? r : nearest;
        }
        return nearest;
    }
}
