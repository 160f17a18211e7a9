package dev.memorylane.culling.kmeans;

/**
 * SSE and Davies-Bouldin of labels over all points, exact, in f64; the silhouette is the mean over an even sample of the
 * points, each measured against all points.
 */
final class SampledMetrics {

    private final float[][] points;
    private final SampledDistances distances;

    SampledMetrics(float[][] points, double[] squares) {
        this.points = points;
        this.distances = new SampledDistances(points, squares);
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
        double[][] sums = distances.sums(labels, centres.k());
        int[] sample = distances.sample();
        double sum = 0;
        for (int s = 0; s < sample.length; s++) {
            sum += silhouetteOf(s, labels[sample[s]], sums, centres);
        }
        return sum / sample.length;
    }

    private static double silhouetteOf(int s, int own, double[][] sums, Centres centres) {
        if (centres.sizeOf(own) == 1) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < sums.length; c++) {
            nearest = c == own ? nearest : Math.min(nearest, sums[c][s] / centres.sizeOf(c));
        }
        return Silhouette.of(sums[own][s] / (centres.sizeOf(own) - 1), nearest);
    }
}
