package dev.memorylane.culling.kmeans;

/**
 * Points in k clusters, none empty, with the sums that make each distance to a centre one addition: for cluster c, the
 * products of its sum with every point, and with itself.
 */
final class Partition {

    private final GramMatrix gram;
    private final int[] labels;
    private final int[] sizes;
    private final double[][] sums;
    private final double[] selfProducts;

    Partition(GramMatrix gram, int[] labels, int k) {
        this.gram = gram;
        this.labels = labels.clone();
        this.sizes = new int[k];
        this.sums = new double[k][gram.size()];
        this.selfProducts = new double[k];
        for (int i = 0; i < labels.length; i++) {
            sizes[labels[i]]++;
            gram.addRow(i, sums[labels[i]]);
        }
        for (int i = 0; i < labels.length; i++) {
            selfProducts[labels[i]] += sums[labels[i]][i];
        }
    }

    int k() {
        return sizes.length;
    }

    int points() {
        return labels.length;
    }

    int label(int point) {
        return labels[point];
    }

    int[] labels() {
        return labels.clone();
    }

    int sizeOf(int cluster) {
        return sizes[cluster];
    }

    /** Squared distance of a point to the centre of a cluster. */
    double squaredDistance(int point, int cluster) {
        return gram.product(point, point) + centreOffset(cluster) - 2 * sums[cluster][point] / sizes[cluster];
    }

    /** Inner products of the centres. */
    double[][] centreProducts() {
        int k = sizes.length;
        double[][] products = new double[k][k];
        for (int i = 0; i < labels.length; i++) {
            double[] row = products[labels[i]];
            for (int c = 0; c < k; c++) {
                row[c] += sums[c][i] / ((double) sizes[labels[i]] * sizes[c]);
            }
        }
        return products;
    }

    /** Squared length of a centre. */
    double centreOffset(int cluster) {
        return selfProducts[cluster] / ((double) sizes[cluster] * sizes[cluster]);
    }

    /** For each point, the cluster nearer than its own by more than a slack, or its own. */
    int[] nearest(double slack) {
        int[] nearest = labels.clone();
        double[] best = new double[labels.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = squaredDistance(i, labels[i]) - gram.product(i, i) - slack;
        }
        for (int c = 0; c < sizes.length; c++) {
            takeNearer(c, best, nearest);
        }
        return nearest;
    }

    private void takeNearer(int cluster, double[] best, int[] nearest) {
        double offset = centreOffset(cluster);
        double factor = -2.0 / sizes[cluster];
        double[] row = sums[cluster];
        for (int i = 0; i < best.length; i++) {
            double distance = offset + factor * row[i];
            if (distance < best[i]) {
                best[i] = distance;
                nearest[i] = cluster;
            }
        }
    }

    void move(int point, int to) {
        int from = labels[point];
        double self = gram.product(point, point);
        selfProducts[from] += self - 2 * sums[from][point];
        selfProducts[to] += self + 2 * sums[to][point];
        sizes[from]--;
        sizes[to]++;
        labels[point] = to;
        gram.subtractRow(point, sums[from]);
        gram.addRow(point, sums[to]);
    }

    /** Sum of squared distances to the centres. */
    double sse() {
        double sum = gram.trace();
        for (int c = 0; c < sizes.length; c++) {
            sum -= selfProducts[c] / sizes[c];
        }
        return Math.max(0, sum);
    }
}
