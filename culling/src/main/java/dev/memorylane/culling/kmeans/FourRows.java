package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** Four points at once against columns: each number of a column that is read serves four products. */
final class FourRows {

    static final int ROWS = 4;

    private final Columns columns;
    private final double[][] points;
    private final double[][] products = new double[ROWS][Columns.BLOCK];

    FourRows(Columns columns) {
        this.columns = columns;
        this.points = new double[ROWS][columns.dimension()];
    }

    /** Takes consecutive points, 1 to 4; what is missing keeps what was there. */
    void load(float[][] all, int from, int count) {
        for (int r = 0; r < count; r++) {
            load(all[from + r], r);
        }
    }

    /** Takes a point as one of the four. */
    void load(float[] point, int row) {
        double[] into = points[row];
        for (int p = 0; p < point.length; p++) {
            into[p] = point[p];
        }
    }

    /**
     * Computes the products with a block of columns.
     *
     * @param end columns wanted, counted from the first block's first; a multiple of the step
     */
    void multiply(int block, int end) {
        int count = Math.min(columns.width(block), end - block * Columns.BLOCK);
        double[][] dimensions = columns.block(block);
        for (double[] row : products) {
            Arrays.fill(row, 0, count, 0);
        }
        for (int p = 0; p < dimensions.length; p += Columns.STEP) {
            accumulate(
                    p,
                    points[0],
                    points[1],
                    points[2],
                    points[3],
                    dimensions[p],
                    dimensions[p + 1],
                    dimensions[p + 2],
                    dimensions[p + 3],
                    products[0],
                    products[1],
                    products[2],
                    products[3],
                    count);
        }
    }

    /** Products of one of the four with the block that was computed last; not a copy. */
    double[] products(int row) {
        return products[row];
    }

    /**
     * All arrays come as arguments and the loop begins at 0: only so does the compiler see that it can be turned into
     * vector instructions, which makes it four times as fast.
     */
    private static void accumulate(
            int p,
            double[] w,
            double[] x,
            double[] y,
            double[] z,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double[] ofW,
            double[] ofX,
            double[] ofY,
            double[] ofZ,
            int count) {
        double wa = w[p], wb = w[p + 1], wc = w[p + 2], wd = w[p + 3];
        double xa = x[p], xb = x[p + 1], xc = x[p + 2], xd = x[p + 3];
        double ya = y[p], yb = y[p + 1], yc = y[p + 2], yd = y[p + 3];
        double za = z[p], zb = z[p + 1], zc = z[p + 2], zd = z[p + 3];
        for (int j = 0; j < count; j++) {
            double aj = a[j], bj = b[j], cj = c[j], dj = d[j];
            ofW[j] = Math.fma(wd, dj, Math.fma(wc, cj, Math.fma(wb, bj, Math.fma(wa, aj, ofW[j]))));
            ofX[j] = Math.fma(xd, dj, Math.fma(xc, cj, Math.fma(xb, bj, Math.fma(xa, aj, ofX[j]))));
            ofY[j] = Math.fma(yd, dj, Math.fma(yc, cj, Math.fma(yb, bj, Math.fma(ya, aj, ofY[j]))));
            ofZ[j] = Math.fma(zd, dj, Math.fma(zc, cj, Math.fma(zb, bj, Math.fma(za, aj, ofZ[j]))));
        }
    }
}
