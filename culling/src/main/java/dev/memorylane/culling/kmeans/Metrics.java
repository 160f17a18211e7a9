package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** Silhouette (Rousseeuw 1987), Davies-Bouldin (1979) and SSE of labels, in Gram space, exact. */
public final class Metrics {

    private static final double COINCIDENT = 1e-8;

    private final GramMatrix gram;
    private final double[][] distances;

    public Metrics(GramMatrix gram) {
        this.gram = gram;
        int n = gram.size();
        this.distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = Math.sqrt(gram.squaredDistance(i, j));
            }
        }
    }

    /** The figures of labels; clusters are renumbered in order of first appearance, so that equal groups are equal. */
    public Clustering of(int[] labels) {
        int[] canonical = canonical(labels);
        int k = Arrays.stream(canonical).max().orElse(-1) + 1;
        Partition partition = new Partition(gram, canonical, k);
        boolean defined = k > 1 && k < labels.length;
        return new Clustering(
                k,
                canonical,
                partition.sse(),
                defined ? silhouette(partition) : 0,
                k > 1 ? daviesBouldin(partition) : 0);
    }

    private static int[] canonical(int[] labels) {
        int[] name = new int[labels.length];
        Arrays.fill(name, -1);
        int[] canonical = new int[labels.length];
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            if (name[labels[i]] < 0) {
                name[labels[i]] = next++;
            }
            canonical[i] = name[labels[i]];
        }
        return canonical;
    }

    private double silhouette(Partition partition) {
        double[][] toCluster = sumsOfDistances(partition);
        double sum = 0;
        for (int i = 0; i < partition.points(); i++) {
            sum += silhouetteOf(i, partition, toCluster);
        }
        return sum / partition.points();
    }

    private double[][] sumsOfDistances(Partition partition) {
        double[][] sums = new double[partition.k()][partition.points()];
        for (int i = 0; i < partition.points(); i++) {
            double[] row = distances[i];
            double[] sum = sums[partition.label(i)];
            for (int j = 0; j < row.length; j++) {
                sum[j] += row[j];
            }
        }
        return sums;
    }

    private static double silhouetteOf(int point, Partition partition, double[][] toCluster) {
        int own = partition.label(point);
        if (partition.sizeOf(own) == 1) {
            return 0;
        }
        double within = toCluster[own][point] / (partition.sizeOf(own) - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < partition.k(); c++) {
            if (c != own) {
                nearest = Math.min(nearest, toCluster[c][point] / partition.sizeOf(c));
            }
        }
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }

    private static double daviesBouldin(Partition partition) {
        double[] spread = spreads(partition);
        double[][] centres = partition.centreProducts();
        double sum = 0;
        for (int a = 0; a < spread.length; a++) {
            double worst = 0;
            for (int b = 0; b < spread.length; b++) {
                worst = a == b ? worst : Math.max(worst, overlap(centres, spread, a, b));
            }
            sum += worst;
        }
        return sum / spread.length;
    }

    /** Mean distance of the points of each cluster to its centre. */
    private static double[] spreads(Partition partition) {
        double[] spread = new double[partition.k()];
        for (int i = 0; i < partition.points(); i++) {
            int c = partition.label(i);
            if (partition.sizeOf(c) > 1) {
                spread[c] += Math.sqrt(Math.max(0, partition.squaredDistance(i, c))) / partition.sizeOf(c);
            }
        }
        return spread;
    }

    /** Coinciding centres do not count, as in scikit-learn. */
    private static double overlap(double[][] centres, double[] spread, int a, int b) {
        double squared = centres[a][a] + centres[b][b] - centres[a][b] - centres[b][a];
        double apart = Math.sqrt(Math.max(0, squared));
        return apart < COINCIDENT ? 0 : (spread[a] + spread[b]) / apart;
    }
}
