package dev.memorylane.culling.kmeans;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * k-means for points too many for a Gram matrix, coarse to fine: cells of near points; Ward's method in each, cut at one
 * height into groups; the groups, weighted, clustered as {@link GramKMeans} does it; the clusters refined by Lloyd's
 * passes over all points. More clusters than half the groups are cut from the cells' trees directly.
 *
 * <p>Memory beside the points: 16 bytes for each pair of {@code mostTogether}, and some 100 bytes a point. The
 * silhouette is that of an even sample of points against all.
 */
public final class CoarseKMeans implements KMeans {

    /** Points of a cell: two thousand cost 64 MB and are enough for the tree to find what is near. */
    private static final int MOST_IN_CELL = 2000;

    private final float[][] points;
    private final KMeansParameters parameters;
    private final Forest forest;
    private final int[] groups;
    private final int groupCount;
    private final Starts starts;
    private final LloydPasses passes;
    private final SampledMetrics metrics;
    private final int distinct;

    /**
     * @param points of equal dimension, more than the parameters allow together; they must not change
     */
    public CoarseKMeans(float[][] points, KMeansParameters parameters) {
        this.points = points;
        this.parameters = parameters;
        this.forest = Forest.of(points, new Cells(points, Math.min(MOST_IN_CELL, parameters.mostTogether())).cut());
        this.groupCount = Math.max(forest.fewest(), parameters.mostTogether());
        this.groups = forest.cutInto(groupCount);
        this.starts = new Starts(weighted(), parameters, Trees.room(groupCount));
        double[] squares = new double[points.length];
        Arrays.setAll(squares, i -> ProductKernel.product(points[i], points[i]));
        this.passes = new LloydPasses(points, squares, parameters.mostPasses());
        this.metrics = new SampledMetrics(points, squares);
        this.distinct = distinct();
    }

    @Override
    public int distinctPoints() {
        return distinct;
    }

    @Override
    public Clustering cluster(int k, int number) {
        if (k < 1 || k > distinct) {
            throw new IllegalArgumentException("Cannot make " + k + " clusters of " + distinct + " distinct points");
        }
        int[] coarse = coarse(k, number);
        boolean refine = parameters.algorithm() != Algorithm.AVERAGE;
        return metrics.of(refine ? passes.refined(coarse, k) : coarse, k);
    }

    private int[] coarse(int k, int number) {
        if (k > groupCount / 2) {
            return forest.cutInto(k);
        }
        int[] labels = starts.best(k, number).labels();
        return Arrays.stream(groups).map(group -> labels[group]).toArray();
    }

    private WeightedPoints weighted() {
        Centres centres = new Centres(points, groups, groupCount);
        double[] weights = new double[groupCount];
        Arrays.setAll(weights, centres::sizeOf);
        return new WeightedPoints(GramMatrix.of(centres.rounded()), weights);
    }

    /** By their numbers; those that differ in rounding alone count as different. */
    private int distinct() {
        Set<Row> seen = HashSet.newHashSet(points.length);
        for (float[] point : points) {
            seen.add(new Row(point));
        }
        return seen.size();
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by its numbers
    private record Row(float[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Row(float[] others) && Arrays.equals(numbers, others);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
