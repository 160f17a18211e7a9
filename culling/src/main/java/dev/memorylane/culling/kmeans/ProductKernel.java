package dev.memorylane.culling.kmeans;

/**
 * Inner products in f64. Each is one chain of fused multiply-adds over the dimensions in their order, whatever other
 * points are there: the same two points give the same bits in every window and on every machine, which no BLAS
 * promises. The loops run over independent chains, which the compiler turns into vector instructions.
 */
final class ProductKernel {

    private static final int TILE = 16;

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
    static double[][] all(float[][] points) {
        int n = points.length;
        double[][] products = new double[n][n];
        if (n == 0) {
            return products;
        }
        Columns columns = Columns.of(points);
        FourRows rows = new FourRows(columns);
        for (int i = 0; i < n; i += FourRows.ROWS) {
            rows.load(points, i, Math.min(FourRows.ROWS, n - i));
            for (int block = 0; block * Columns.BLOCK < i + FourRows.ROWS; block++) {
                rows.multiply(block, i + FourRows.ROWS);
                keep(rows, i, block * Columns.BLOCK, n, products);
            }
        }
        mirror(products, n);
        return products;
    }

    private static void keep(FourRows rows, int i, int from, int n, double[][] products) {
        for (int r = 0; r < Math.min(FourRows.ROWS, n - i); r++) {
            int count = Math.min(Columns.BLOCK, i + r + 1 - from);
            if (count > 0) {
                System.arraycopy(rows.products(r), 0, products[i + r], from, count);
            }
        }
    }

    /** Copies the lower triangle to the upper one, tile by tile, so that neither side leaves the cache. */
    private static void mirror(double[][] products, int n) {
        for (int rows = 0; rows < n; rows += TILE) {
            for (int columns = 0; columns <= rows; columns += TILE) {
                mirror(products, n, rows, columns);
            }
        }
    }

    private static void mirror(double[][] products, int n, int rows, int columns) {
        for (int i = rows; i < Math.min(rows + TILE, n); i++) {
            for (int j = columns; j < Math.min(columns + TILE, i); j++) {
                products[j][i] = products[i][j];
            }
        }
    }
}
