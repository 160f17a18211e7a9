package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** The kernel behind {@link GramMatrix}. */
final class InnerProducts {

    /** Dimensions taken at once; enough to keep the row of sums in registers and cache. */
    private static final int STEP = 4;

    private InnerProducts() {}

    /** n × n inner products, row by row. */
    static double[] of(float[][] points) {
        int n = points.length;
        double[][] byDimension = transposed(points);
        double[] products = new double[n * n];
        double[] row = new double[n];
        for (int i = 0; i < n; i++) {
            lowerRow(byDimension, i, row);
            for (int j = 0; j <= i; j++) {
                products[i * n + j] = row[j];
                products[j * n + i] = row[j];
            }
        }
        return products;
    }

    /** Padded with zero dimensions to a multiple of the step. */
    private static double[][] transposed(float[][] points) {
        int dimension = points.length == 0 ? 0 : points[0].length;
        double[][] byDimension = new double[(dimension + STEP - 1) / STEP * STEP][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int p = 0; p < dimension; p++) {
                byDimension[p][i] = points[i][p];
            }
        }
        return byDimension;
    }

    private static void lowerRow(double[][] x, int i, double[] row) {
        Arrays.fill(row, 0, i + 1, 0);
        for (int p = 0; p < x.length; p += STEP) {
            accumulate(row, i, x[p], x[p + 1], x[p + 2], x[p + 3]);
        }
    }

    /** A loop over independent sums, which the compiler turns into vector instructions without changing a bit. */
    private static void accumulate(double[] row, int i, double[] a, double[] b, double[] c, double[] d) {
        double ai = a[i];
        double bi = b[i];
        double ci = c[i];
        double di = d[i];
        for (int j = 0; j <= i; j++) {
            row[j] += ai * a[j] + bi * b[j] + ci * c[j] + di * d[j];
        }
    }
}
