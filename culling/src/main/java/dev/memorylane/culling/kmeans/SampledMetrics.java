package dev.memorylane.culling.kmeans;

/**
 * SSE and Davies-Bouldin of labels over all points, exact, in f64; the silhouette is the mean over an even sample of the
 * points, each measured against all points.
 */
final class SampledMetrics {

    /** Distances of the sample that are kept from one k to the next: 96 MB. */
    private static final int MOST_KEPT = 12_000_000;

    private static final int FEWEST = 500;
    private static final int MOST = 2000;

    private final float[][] points;
    private final int[] sample;
    private final double[][] kept;

    SampledMetrics(float[][] points) {
        this.points = points;
        this.sample = new int[Math.min(points.length, Math.clamp(MOST_KEPT / points.length, FEWEST, MOST))];
        for (int s = 0; s < sample.length; s++) {
            sample[s] = (int) ((long) s * points.length / sample.length);
        }
        this.kept = (long) sample.length * points.length <= MOST_KEPT ? new double[sample.length][] : new double[0][];
    }

    /** The figures of labels from 0 to k − 1; clusters are renumbered in order of first appearance. */
    Clustering of(int[] labels, int k) {
        int[] canonical = Labels.canonical(labels);
        Centres centres = new Centres(points, canonical, k);
        double[] spreads = new double[k];
        double sse = 0;
        for (int i = 0; i < points.length; i++) {
            int c = canonical[i];
            double squared = centres.squaredDistance(points[i], c);
            sse += squared;
            spreads[c] += Math.sqrt(squared) / centres.sizeOf(c);
        }
        boolean defined = k > 1 && k < points.length;
        return new Clustering(
                k,
                canonical,
                sse,
                defined ? silhouette(canonical, centres) : 0,
                k > 1 ? DaviesBouldin.of(spreads, centres.products()) : 0);
    }

    private double silhouette(int[] labels, Centres centres) {
        double sum = 0;
        for (int s = 0; s < sample.length; s++) {
            sum += silhouetteOf(sample[s], distances(s), labels, centres);
        }
        return sum / sample.length;
    }

    private static double silhouetteOf(int point, double[] distances, int[] labels, Centres centres) {
        int own = labels[point];
        if (centres.sizeOf(own) == 1) {
            return 0;
        }
        double[] sums = new double[centres.k()];
        for (int j = 0; j < distances.length; j++) {
            sums[labels[j]] += distances[j];
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < sums.length; c++) {
            nearest = c == own ? nearest : Math.min(nearest, sums[c] / centres.sizeOf(c));
        }
        return Silhouette.of(sums[own] / (centres.sizeOf(own) - 1), nearest);
    }

    private double[] distances(int s) {
        if (kept.length == 0) {
            return computed(sample[s]);
        }
        if (kept[s] == null) {
            kept[s] = computed(sample[s]);
        }
        return kept[s];
    }

    private double[] computed(int point) {
        double[] distances = new double[points.length];
        for (int j = 0; j < points.length; j++) {
            distances[j] = Math.sqrt(squaredDistance(points[point], points[j]));
        }
        return distances;
    }

    private static double squaredDistance(float[] a, float[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            double difference = (double) a[p] - b[p];
            sum += difference * difference;
        }
        return sum;
    }
}
