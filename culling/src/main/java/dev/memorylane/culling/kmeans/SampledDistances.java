package dev.memorylane.culling.kmeans;

/** Distances of an even sample of points to all points, kept where they are few enough, else computed again. */
final class SampledDistances {

    /** 96 MB. */
    private static final int MOST_KEPT = 12_000_000;

    private static final int FEWEST = 500;
    private static final int MOST = 2000;

    private final float[][] points;
    private final double[] squares;
    private final int[] sample;
    private final Columns columns;
    private final double[] sampleSquares;
    private final double[][] kept;

    SampledDistances(float[][] points, double[] squares) {
        this.points = points;
        this.squares = squares;
        this.sample = new int[Math.min(points.length, Math.clamp(MOST_KEPT / points.length, FEWEST, MOST))];
        float[][] sampled = new float[sample.length][];
        this.sampleSquares = new double[sample.length];
        for (int s = 0; s < sample.length; s++) {
            sample[s] = (int) ((long) s * points.length / sample.length);
            sampled[s] = points[sample[s]];
            sampleSquares[s] = squares[sample[s]];
        }
        this.columns = Columns.of(sampled);
        boolean few = (long) sample.length * points.length <= MOST_KEPT;
        this.kept = few ? new double[points.length][] : new double[0][];
    }

    /** The points of the sample, ascending. */
    int[] sample() {
        return sample;
    }

    /** For each cluster, the sum of the distances of each point of the sample to the cluster's points. */
    double[][] sums(int[] labels, int k) {
        double[][] sums = new double[k][sample.length];
        FourRows rows = new FourRows(columns);
        double[][] distances = new double[FourRows.ROWS][];
        for (int from = 0; from < points.length; from += FourRows.ROWS) {
            int count = Math.min(FourRows.ROWS, points.length - from);
            distances(from, count, rows, distances);
            for (int r = 0; r < count; r++) {
                add(distances[r], sums[labels[from + r]]);
            }
        }
        return sums;
    }

    private void distances(int from, int count, FourRows rows, double[][] into) {
        if (kept.length > 0 && kept[from] != null) {
            System.arraycopy(kept, from, into, 0, count);
            return;
        }
        compute(from, count, rows, into);
        if (kept.length > 0) {
            System.arraycopy(into, 0, kept, from, count);
        }
    }

    private void compute(int from, int count, FourRows rows, double[][] into) {
        rows.load(points, from, count);
        for (int r = 0; r < count; r++) {
            into[r] = into[r] == null || kept.length > 0 ? new double[sample.length] : into[r];
        }
        for (int block = 0; block < columns.blocks(); block++) {
            rows.multiply(block, Integer.MAX_VALUE);
            for (int r = 0; r < count; r++) {
                takeRoots(squares[from + r], rows.products(r), block * Columns.BLOCK, into[r]);
            }
        }
    }

    private void takeRoots(double square, double[] products, int from, double[] into) {
        int to = Math.min(from + Columns.BLOCK, sample.length);
        for (int s = from; s < to; s++) {
            into[s] = Math.sqrt(Math.max(0, square + sampleSquares[s] - 2 * products[s - from]));
        }
    }

    private static void add(double[] distances, double[] sums) {
        for (int s = 0; s < distances.length; s++) {
            sums[s] += distances[s];
        }
    }
}
