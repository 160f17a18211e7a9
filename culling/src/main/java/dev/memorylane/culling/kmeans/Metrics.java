package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** Silhouette (Rousseeuw 1987), Davies-Bouldin (1979) and SSE of labels, in Gram space, exact. */
public final class Metrics {

    private final WeightedPoints points;
    private final double[][] distances;

    public Metrics(GramMatrix gram) {
        this(gram, new double[gram.size()][gram.size()]);
    }

    /** @param room rows for each pair of points, which are the metrics' from now on */
    Metrics(GramMatrix gram, double[][] room) {
        this.points = WeightedPoints.single(gram);
        this.distances = room;
        for (int i = 0; i < room.length; i++) {
            gram.squaredDistances(i, distances[i]);
            takeRoots(distances[i]);
        }
    }

    /** The figures of labels; clusters are renumbered in order of first appearance, so that equal groups are equal. */
    public Clustering of(int[] labels) {
        int[] canonical = Labels.canonical(labels);
        int k = Arrays.stream(canonical).max().orElse(-1) + 1;
        Partition partition = new Partition(points, canonical, k);
        boolean defined = k > 1 && k < labels.length;
        return new Clustering(
                k,
                canonical,
                partition.sse(),
                defined ? silhouette(partition) : 0,
                k > 1 ? DaviesBouldin.of(spreads(partition), partition.centreProducts()) : 0);
    }

    private static void takeRoots(double[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.sqrt(row[j]);
        }
    }

    private double silhouette(Partition partition) {
        double[][] toCluster = sumsOfDistances(partition);
        double[] within = new double[partition.size()];
        for (int i = 0; i < within.length; i++) {
            within[i] = toCluster[partition.label(i)][i] / (partition.sizeOf(partition.label(i)) - 1);
        }
        double[] nearest = nearestOther(partition, toCluster);
        double sum = 0;
        for (int i = 0; i < within.length; i++) {
            sum += partition.sizeOf(partition.label(i)) == 1 ? 0 : Silhouette.of(within[i], nearest[i]);
        }
        return sum / within.length;
    }

    private double[][] sumsOfDistances(Partition partition) {
        double[][] sums = new double[partition.k()][partition.size()];
        for (int i = 0; i < distances.length; i++) {
            add(distances[i], sums[partition.label(i)]);
        }
        return sums;
    }

    private static void add(double[] row, double[] sum) {
        for (int j = 0; j < row.length; j++) {
            sum[j] += row[j];
        }
    }

    /** For each point the least mean distance to another cluster; uses up the sums. */
    private static double[] nearestOther(Partition partition, double[][] toCluster) {
        LeastOfOthers least = new LeastOfOthers(partition.labels(), partition.k());
        for (int c = 0; c < partition.k(); c++) {
            divide(toCluster[c], partition.sizeOf(c));
            least.offer(c, toCluster[c]);
        }
        return least.values();
    }

    private static void divide(double[] row, double by) {
        for (int j = 0; j < row.length; j++) {
            row[j] /= by;
        }
    }

    /** Mean distance of the points of each cluster to its centre. */
    private static double[] spreads(Partition partition) {
        double[] spread = new double[partition.k()];
        for (int i = 0; i < partition.size(); i++) {
            int c = partition.label(i);
            if (partition.sizeOf(c) > 1) {
                spread[c] += Math.sqrt(Math.max(0, partition.squaredDistance(i, c))) / partition.sizeOf(c);
            }
        }
        return spread;
    }
}
