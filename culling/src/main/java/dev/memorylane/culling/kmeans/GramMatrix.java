package dev.memorylane.culling.kmeans;

/**
 * All inner products of a set of points. k-means, Ward's method and their metrics need nothing else, so that one matrix
 * serves every k (and the dimension of the points no longer matters).
 *
 * <p>Memory: 8 bytes for each pair of points.
 */
public final class GramMatrix implements InnerProducts {

    private final int size;
    private final double[][] products;
    private final double[] diagonal;

    private GramMatrix(int size, double[][] products) {
        this.size = size;
        this.products = products;
        this.diagonal = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = products[i][i];
        }
    }

    /** Inner products of points of equal dimension. */
    public static GramMatrix of(float[][] points) {
        return new GramMatrix(points.length, ProductKernel.all(points));
    }

    /** Inner products of the points scaled to length 1: cosines. */
    public static GramMatrix ofDirections(float[][] points) {
        double[][] products = ProductKernel.all(points);
        scaleToUnit(products, points.length);
        return new GramMatrix(points.length, products);
    }

    /** The matrix of some of the points, in the order given. */
    public static GramMatrix of(InnerProducts products, int[] points) {
        int n = points.length;
        double[][] part = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                part[i][j] = products.product(points[i], points[j]);
                part[j][i] = part[i][j];
            }
        }
        return new GramMatrix(n, part);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double product(int i, int j) {
        return products[i][j];
    }

    /** Squared Euclidean distance of two points. */
    public double squaredDistance(int i, int j) {
        return i == j ? 0 : Math.max(0, diagonal[i] + diagonal[j] - 2 * product(i, j));
    }

    /** Squared distances of one point to all. */
    void squaredDistances(int point, double[] into) {
        double[] row = products[point];
        double own = diagonal[point];
        for (int j = 0; j < row.length; j++) {
            into[j] = Math.max(0, own + diagonal[j] - 2 * row[j]);
        }
        into[point] = 0;
    }

    /** Squared length of a point. */
    double square(int point) {
        return diagonal[point];
    }

    /** Squared lengths of all points; not a copy. */
    double[] squares() {
        return diagonal;
    }

    /** Adds the products of one point with all points, times a weight, to a row of sums. */
    void addRow(int point, double weight, double[] sums) {
        double[] row = products[point];
        for (int j = 0; j < row.length; j++) {
            sums[j] += weight * row[j];
        }
    }

    private static void scaleToUnit(double[][] products, int size) {
        double[] inverse = new double[size];
        for (int i = 0; i < size; i++) {
            inverse[i] = 1 / Math.sqrt(products[i][i]);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                products[i][j] *= inverse[i] * inverse[j];
            }
            products[i][i] = 1;
        }
    }
}
