package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Moves points between clusters until the SSE no longer falls: Lloyd's passes, then Hartigan's single moves (Telgarsky
 * and Vattani, Hartigan's Method, 2010), which leave many of Lloyd's local minima.
 *
 * <p>A pass first takes the least distance of each point over all clusters, in loops without a branch; only for the few
 * points that are not where they should be is the cluster looked for.
 */
final class Refinement {

    /**
     * Gains below this share of a point's mean squared length are rounding; it keeps passes from swapping equals for
     * ever.
     */
    private static final double SLACK = 1e-10;

    private final int mostPasses;
    private final double slack;

    Refinement(WeightedPoints points, int mostPasses) {
        this.mostPasses = mostPasses;
        this.slack = SLACK * points.trace() / Sums.of(points.weights());
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
    private boolean lloyd(Partition partition) {
        int[] nearest = nearest(partition);
        boolean moved = false;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] != partition.label(i) && partition.sizeOf(partition.label(i)) > 1) {
                partition.move(i, nearest[i]);
                moved = true;
            }
        }
        return moved;
    }

    private int[] nearest(Partition partition) {
        double[] least = new double[partition.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int c = 0; c < partition.k(); c++) {
            takeLess(partition.sumsOf(c), partition.centreSquare(c), -2 / partition.massOf(c), least);
        }
        int[] nearest = partition.labels();
        for (int i = 0; i < nearest.length; i++) {
            double own = partition.squaredDistance(i, nearest[i]) - slack;
            if (least[i] + partition.points().gram().square(i) < own) {
                nearest[i] = nearestTo(i, partition);
            }
        }
        return nearest;
    }

    private static void takeLess(double[] sums, double offset, double factor, double[] least) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], offset + factor * sums[i]);
        }
    }

    private static int nearestTo(int point, Partition partition) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < partition.k(); c++) {
            double distance = partition.squaredDistance(point, c);
            if (distance < least) {
                least = distance;
                nearest = c;
            }
        }
        return nearest;
    }

    private boolean hartigan(Partition partition) {
        double[] joining = leastJoining(partition);
        boolean moved = false;
        for (int i = 0; i < joining.length; i++) {
            if (joining[i] < leaving(partition, i) - slack) {
                moved |= moveToCheapest(partition, i);
            }
        }
        return moved;
    }

    /** For each point, what it would add to the SSE in the other cluster that it suits best, by its weight. */
    private static double[] leastJoining(Partition partition) {
        LeastOfOthers least = new LeastOfOthers(partition.labels(), partition.k());
        double[] costs = new double[partition.size()];
        for (int c = 0; c < partition.k(); c++) {
            costs(partition, c, costs);
            least.offer(c, costs);
        }
        return least.values();
    }

    private static void costs(Partition partition, int cluster, double[] costs) {
        double[] sums = partition.sumsOf(cluster);
        double[] squares = partition.points().gram().squares();
        double[] weights = partition.points().weights();
        double mass = partition.massOf(cluster);
        double offset = partition.centreSquare(cluster);
        double factor = -2 / mass;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = (squares[i] + offset + factor * sums[i]) * (mass / (mass + weights[i]));
        }
    }

    /** What the SSE loses without a point, by its weight; nothing if it is the last of its cluster. */
    private static double leaving(Partition partition, int point) {
        int own = partition.label(point);
        if (partition.sizeOf(own) < 2) {
            return Double.NEGATIVE_INFINITY;
        }
        double mass = partition.massOf(own);
        return partition.squaredDistance(point, own)
                * mass
                / (mass - partition.points().weight(point));
    }

    /** By the sums as they are now, since other points may have moved in this pass. */
    private boolean moveToCheapest(Partition partition, int point) {
        int own = partition.label(point);
        double least = leaving(partition, point) - slack;
        double weight = partition.points().weight(point);
        int target = own;
        for (int c = 0; c < partition.k(); c++) {
            double mass = partition.massOf(c);
            double joining = partition.squaredDistance(point, c) * mass / (mass + weight);
            if (c != own && joining < least) {
                least = joining;
                target = c;
            }
        }
        if (target == own) {
            return false;
        }
        partition.move(point, target);
        return true;
    }
}
