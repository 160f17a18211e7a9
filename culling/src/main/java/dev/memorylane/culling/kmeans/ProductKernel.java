package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/**
 * Inner products in f64. Each is one chain of fused multiply-adds over the dimensions in their order, whatever other
 * points are there: the same two points give the same bits in every window and on every machine, which no BLAS
 * promises. The loops run over independent chains, which the compiler turns into vector instructions.
 */
final class ProductKernel {

    /** Points and dimensions taken at once; a padded remainder adds products with zero, which change no bit. */
    static final int STEP = 4;

    /** Columns taken at once, so that four rows of sums and four of points stay in the first-level cache. */
    private static final int BLOCK = 512;

    private ProductKernel() {}

    /** One inner product. */
    static double product(float[] a, float[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum = Math.fma((double) a[p], (double) b[p], sum);
        }
        return sum;
    }

    /** n × n inner products, row by row. */
    static double[] all(float[][] points) {
        int n = points.length;
        double[][] byDimension = transposed(points);
        double[] products = new double[Math.multiplyExact(n, n)];
        double[][] rows = new double[STEP][byDimension.length == 0 ? padded(n) : byDimension[0].length];
        for (int i = 0; i < n; i += STEP) {
            lowerRows(byDimension, i, rows);
            for (int r = 0; r < Math.min(STEP, n - i); r++) {
                keep(rows[r], i + r, n, products);
            }
        }
        return products;
    }

    private static void keep(double[] row, int i, int n, double[] products) {
        System.arraycopy(row, 0, products, i * n, i + 1);
        for (int j = 0; j < i; j++) {
            products[j * n + i] = row[j];
        }
    }

    /** Dimension by dimension, both padded with zeros to a multiple of the step. */
    static double[][] transposed(float[][] points) {
        int dimension = points.length == 0 ? 0 : points[0].length;
        double[][] byDimension = new double[padded(dimension)][padded(points.length)];
        for (int i = 0; i < points.length; i++) {
            for (int p = 0; p < dimension; p++) {
                byDimension[p][i] = points[i][p];
            }
        }
        return byDimension;
    }

    private static int padded(int count) {
        return Math.ceilDiv(count, STEP) * STEP;
    }

    private static void lowerRows(double[][] x, int i, double[][] rows) {
        for (double[] row : rows) {
            Arrays.fill(row, 0, i + STEP, 0);
        }
        for (int from = 0; from < i + STEP; from += BLOCK) {
            int to = Math.min(from + BLOCK, i + STEP);
            for (int p = 0; p < x.length; p += STEP) {
                accumulate(rows, x[p], x[p + 1], x[p + 2], x[p + 3], i, from, to);
            }
        }
    }

    private static void accumulate(
            double[][] rows, double[] a, double[] b, double[] c, double[] d, int i, int from, int to) {
        double[] r0 = rows[0];
        double[] r1 = rows[1];
        double[] r2 = rows[2];
        double[] r3 = rows[3];
        double a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
        double b0 = b[i], b1 = b[i + 1], b2 = b[i + 2], b3 = b[i + 3];
        double c0 = c[i], c1 = c[i + 1], c2 = c[i + 2], c3 = c[i + 3];
        double d0 = d[i], d1 = d[i + 1], d2 = d[i + 2], d3 = d[i + 3];
        for (int j = from; j < to; j++) {
            double aj = a[j], bj = b[j], cj = c[j], dj = d[j];
            r0[j] = Math.fma(d0, dj, Math.fma(c0, cj, Math.fma(b0, bj, Math.fma(a0, aj, r0[j]))));
            r1[j] = Math.fma(d1, dj, Math.fma(c1, cj, Math.fma(b1, bj, Math.fma(a1, aj, r1[j]))));
            r2[j] = Math.fma(d2, dj, Math.fma(c2, cj, Math.fma(b2, bj, Math.fma(a2, aj, r2[j]))));
            r3[j] = Math.fma(d3, dj, Math.fma(c3, cj, Math.fma(b3, bj, Math.fma(a3, aj, r3[j]))));
        }
    }
}
