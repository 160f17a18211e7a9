package dev.memorylane.culling.kmeans;

/**
 * Moves points between clusters until the SSE no longer falls: Lloyd's passes, then Hartigan's single moves (Telgarsky
 * and Vattani, Hartigan's Method, 2010), which leave many of Lloyd's local minima.
 */
final class Refinement {

    /** Gains below this are rounding; it keeps passes from swapping equals for ever. */
    private static final double SLACK = 1e-10;

    private final int mostPasses;

    Refinement(int mostPasses) {
        this.mostPasses = mostPasses;
    }

    void refine(Partition partition) {
        int passes = 0;
        while (passes++ < mostPasses && lloyd(partition)) {
            // Each pass does its work in the condition.
        }
        passes = 0;
        while (passes++ < mostPasses && hartigan(partition)) {
            // As above.
        }
    }

    /** Whether a point moved. A cluster keeps its last point. */
    private static boolean lloyd(Partition partition) {
        int[] nearest = partition.nearest(SLACK);
        boolean moved = false;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] != partition.label(i) && partition.sizeOf(partition.label(i)) > 1) {
                partition.move(i, nearest[i]);
                moved = true;
            }
        }
        return moved;
    }

    private static boolean hartigan(Partition partition) {
        boolean moved = false;
        for (int i = 0; i < partition.points(); i++) {
            int target = cheapest(partition, i);
            if (target != partition.label(i)) {
                partition.move(i, target);
                moved = true;
            }
        }
        return moved;
    }

    /** Where the point adds least to the SSE, its leaving counted. */
    private static int cheapest(Partition partition, int point) {
        int own = partition.label(point);
        double size = partition.sizeOf(own);
        if (size < 2) {
            return own;
        }
        double least = partition.squaredDistance(point, own) * size / (size - 1) - SLACK;
        int target = own;
        for (int c = 0; c < partition.k(); c++) {
            double joining = partition.squaredDistance(point, c) * partition.sizeOf(c) / (partition.sizeOf(c) + 1.0);
            if (c != own && joining < least) {
                least = joining;
                target = c;
            }
        }
        return target;
    }
}
