package dev.memorylane.culling.kmeans;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a falling convex curve bends most: the point farthest below the straight line from its first to its last point,
 * both axes scaled to 1 (Satopaa et al., Finding a "Kneedle" in a Haystack, 2011).
 */
public final class Knee {

    /** Depths this close are equal, and the first wins. */
    private static final double EQUAL = 1e-9;

    private Knee() {}

    /**
     * @param ks positions, ascending
     * @param values the curve, as many
     * @return the position of the knee; empty for fewer than three points or a curve that does not fall
     */
    public static OptionalInt of(List<Integer> ks, List<Double> values) {
        int last = ks.size() - 1;
        if (last < 2 || !(values.getFirst() > values.get(last))) {
            return OptionalInt.empty();
        }
        double width = ks.get(last) - ks.getFirst();
        double height = values.getFirst() - values.get(last);
        int knee = 0;
        double deepest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= last; i++) {
            double across = (ks.get(i) - ks.getFirst()) / width;
            double down = (values.getFirst() - values.get(i)) / height;
            if (down - across > deepest + EQUAL) {
                deepest = down - across;
                knee = i;
            }
        }
        return OptionalInt.of(ks.get(knee));
    }
}
