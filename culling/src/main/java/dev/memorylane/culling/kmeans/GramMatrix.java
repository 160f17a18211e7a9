package dev.memorylane.culling.kmeans;

/**
 * All inner products of a set of points. k-means, Ward's method and their metrics need nothing else, so that one matrix
 * serves every k (and the dimension of the points no longer matters).
 *
 * <p>Memory: 8 bytes for each pair of points.
 */
public final class GramMatrix implements InnerProducts {

    private final int size;
    private final double[] products;

    private GramMatrix(int size, double[] products) {
        this.size = size;
        this.products = products;
    }

    /** Inner products of points of equal dimension. */
    public static GramMatrix of(float[][] points) {
        return new GramMatrix(points.length, ProductKernel.all(points));
    }

    /** Inner products of the points scaled to length 1: cosines. */
    public static GramMatrix ofDirections(float[][] points) {
        GramMatrix gram = of(points);
        gram.scaleToUnit();
        return gram;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double product(int i, int j) {
        return products[i * size + j];
    }

    /** Squared Euclidean distance of two points. */
    public double squaredDistance(int i, int j) {
        return i == j ? 0 : Math.max(0, product(i, i) + product(j, j) - 2 * product(i, j));
    }

    /** All squared distances, row by row. */
    public double[] squaredDistances() {
        double[] all = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                all[i * size + j] = squaredDistance(i, j);
            }
        }
        return all;
    }

    /** The matrix of some of the points, in the order given. */
    public static GramMatrix of(InnerProducts products, int[] points) {
        int n = points.length;
        double[] part = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                part[i * n + j] = products.product(points[i], points[j]);
                part[j * n + i] = part[i * n + j];
            }
        }
        return new GramMatrix(n, part);
    }

    /** Sum of squared lengths: what the SSE of k clusters falls short of. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += product(i, i);
        }
        return sum;
    }

    /** Adds the products of one point with all points to a row of sums. */
    void addRow(int point, double[] sums) {
        int at = point * size;
        for (int j = 0; j < size; j++) {
            sums[j] += products[at + j];
        }
    }

    /** Takes the products of one point with all points from a row of sums. */
    void subtractRow(int point, double[] sums) {
        int at = point * size;
        for (int j = 0; j < size; j++) {
            sums[j] -= products[at + j];
        }
    }

    private void scaleToUnit() {
        double[] inverse = new double[size];
        for (int i = 0; i < size; i++) {
            inverse[i] = 1 / Math.sqrt(product(i, i));
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                products[i * size + j] *= inverse[i] * inverse[j];
            }
            products[i * size + i] = 1;
        }
    }
}
