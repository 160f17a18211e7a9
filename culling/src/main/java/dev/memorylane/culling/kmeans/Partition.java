package dev.memorylane.culling.kmeans;

/**
 * Points in k clusters, none empty, with the sums that make each distance to a centre one addition: for cluster c, the
 * products of its sum with every point, and with itself.
 */
final class Partition {

    private final WeightedPoints points;
    private final int[] labels;
    private final int[] sizes;
    private final double[] masses;
    private final double[][] sums;
    private final double[] selfProducts;

    Partition(WeightedPoints points, int[] labels, int k) {
        this.points = points;
        this.labels = labels.clone();
        this.sizes = new int[k];
        this.masses = new double[k];
        this.sums = new double[k][points.size()];
        this.selfProducts = new double[k];
        for (int i = 0; i < labels.length; i++) {
            sizes[labels[i]]++;
            masses[labels[i]] += points.weight(i);
            points.gram().addRow(i, points.weight(i), sums[labels[i]]);
        }
        for (int i = 0; i < labels.length; i++) {
            selfProducts[labels[i]] += points.weight(i) * sums[labels[i]][i];
        }
    }

    int k() {
        return sizes.length;
    }

    int size() {
        return labels.length;
    }

    WeightedPoints points() {
        return points;
    }

    int label(int point) {
        return labels[point];
    }

    int[] labels() {
        return labels.clone();
    }

    /** How many points are in a cluster. */
    int sizeOf(int cluster) {
        return sizes[cluster];
    }

    /** How much the points of a cluster weigh. */
    double massOf(int cluster) {
        return masses[cluster];
    }

    /** For each point, its product with the sum of a cluster. */
    double[] sumsOf(int cluster) {
        return sums[cluster];
    }

    /** Squared distance of a point to the centre of a cluster. */
    double squaredDistance(int point, int cluster) {
        return points.gram().square(point) + centreSquare(cluster) - 2 * sums[cluster][point] / masses[cluster];
    }

    /** Squared length of a centre. */
    double centreSquare(int cluster) {
        return selfProducts[cluster] / (masses[cluster] * masses[cluster]);
    }

    /** Inner products of the centres. */
    double[][] centreProducts() {
        int k = sizes.length;
        double[][] products = new double[k][k];
        for (int c = 0; c < k; c++) {
            for (int i = 0; i < labels.length; i++) {
                products[c][labels[i]] += points.weight(i) * sums[c][i];
            }
            for (int other = 0; other < k; other++) {
                products[c][other] /= masses[c] * masses[other];
            }
        }
        return products;
    }

    void move(int point, int to) {
        int from = labels[point];
        double weight = points.weight(point);
        double self = weight * points.gram().square(point);
        selfProducts[from] += weight * (self - 2 * sums[from][point]);
        selfProducts[to] += weight * (self + 2 * sums[to][point]);
        sizes[from]--;
        sizes[to]++;
        masses[from] -= weight;
        masses[to] += weight;
        labels[point] = to;
        points.gram().addRow(point, -weight, sums[from]);
        points.gram().addRow(point, weight, sums[to]);
    }

    /** Sum of squared distances to the centres. */
    double sse() {
        double sum = points.trace();
        for (int c = 0; c < sizes.length; c++) {
            sum -= selfProducts[c] / masses[c];
        }
        return Math.max(0, sum);
    }
}
