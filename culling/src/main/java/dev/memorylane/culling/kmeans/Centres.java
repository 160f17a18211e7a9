package dev.memorylane.culling.kmeans;

/** Mean points of clusters, in f64. */
final class Centres {

    private final double[][] means;
    private final int[] sizes;

    /** Of points whose labels are from 0 to k − 1, none missing. */
    Centres(float[][] points, int[] labels, int k) {
        this.means = new double[k][points[0].length];
        this.sizes = new int[k];
        for (int i = 0; i < points.length; i++) {
            sizes[labels[i]]++;
            add(points[i], means[labels[i]]);
        }
        for (int c = 0; c < k; c++) {
            divide(means[c], sizes[c]);
        }
    }

    int k() {
        return sizes.length;
    }

    int sizeOf(int cluster) {
        return sizes[cluster];
    }

    /** Of one cluster; not a copy. */
    double[] mean(int cluster) {
        return means[cluster];
    }

    /** Squared length of a centre. */
    double square(int cluster) {
        return product(cluster, cluster);
    }

    /** Inner products of all centres. */
    double[][] products() {
        double[][] products = new double[k()][k()];
        for (int a = 0; a < k(); a++) {
            for (int b = 0; b <= a; b++) {
                products[a][b] = product(a, b);
                products[b][a] = products[a][b];
            }
        }
        return products;
    }

    /** How far each centre is from the same one of others. */
    double[] shifts(Centres before) {
        double[] shifts = new double[k()];
        for (int c = 0; c < shifts.length; c++) {
            shifts[c] = Math.sqrt(squaredDistance(means[c], before.means[c]));
        }
        return shifts;
    }

    /** In the precision of points. */
    float[][] rounded() {
        float[][] rounded = new float[k()][means[0].length];
        for (int c = 0; c < rounded.length; c++) {
            for (int p = 0; p < rounded[c].length; p++) {
                rounded[c][p] = (float) means[c][p];
            }
        }
        return rounded;
    }

    /** Squared distance of a point to a centre. */
    double squaredDistance(float[] point, int cluster) {
        double[] mean = means[cluster];
        double sum = 0;
        for (int p = 0; p < point.length; p++) {
            double difference = point[p] - mean[p];
            sum += difference * difference;
        }
        return sum;
    }

    private double product(int a, int b) {
        double sum = 0;
        for (int p = 0; p < means[a].length; p++) {
            sum = Math.fma(means[a][p], means[b][p], sum);
        }
        return sum;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            double difference = a[p] - b[p];
            sum += difference * difference;
        }
        return sum;
    }

    private static void add(float[] point, double[] sum) {
        for (int p = 0; p < point.length; p++) {
            sum[p] += point[p];
        }
    }

    private static void divide(double[] sum, double by) {
        for (int p = 0; p < sum.length; p++) {
            sum[p] /= by;
        }
    }
}
