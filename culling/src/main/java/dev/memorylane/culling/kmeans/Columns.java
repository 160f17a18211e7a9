package dev.memorylane.culling.kmeans;

/**
 * Points in f64, dimension by dimension, in blocks small enough that a few dimensions of one stay in the first-level
 * cache. Points and dimensions are padded with zeros, which change no bit of a product.
 */
final class Columns {

    /** Points of a block. */
    static final int BLOCK = 512;

    /** Points and dimensions come in multiples of this. */
    static final int STEP = 4;

    private static final int TILE = 8;

    private final double[][][] blocks;
    private final int size;
    private final int dimension;

    private Columns(int size, int dimension) {
        this.size = size;
        this.dimension = Math.ceilDiv(dimension, STEP) * STEP;
        this.blocks = new double[Math.ceilDiv(size, BLOCK)][this.dimension][];
        for (int block = 0; block < blocks.length; block++) {
            for (int p = 0; p < this.dimension; p++) {
                blocks[block][p] = new double[width(block)];
            }
        }
    }

    /** Of at least one point. */
    static Columns of(float[][] points) {
        Columns columns = new Columns(points.length, points[0].length);
        for (int from = 0; from < points.length; from += TILE) {
            columns.fill(points, from, Math.min(from + TILE, points.length));
        }
        return columns;
    }

    /** Of centres. */
    static Columns of(Centres centres) {
        Columns columns = new Columns(centres.k(), centres.mean(0).length);
        for (int c = 0; c < centres.k(); c++) {
            columns.set(c, centres.mean(c));
        }
        return columns;
    }

    /** How many points there are. */
    int size() {
        return size;
    }

    /** How many dimensions there are, padding included. */
    int dimension() {
        return dimension;
    }

    int blocks() {
        return blocks.length;
    }

    /** Points of a block, padding included. */
    int width(int block) {
        return Math.min(BLOCK, Math.ceilDiv(size - block * BLOCK, STEP) * STEP);
    }

    /** The points of a block in each dimension; not a copy. */
    double[][] block(int block) {
        return blocks[block];
    }

    private void fill(float[][] points, int from, int to) {
        double[][] block = blocks[from / BLOCK];
        for (int p = 0; p < points[from].length; p++) {
            for (int i = from; i < to; i++) {
                block[p][i % BLOCK] = points[i][p];
            }
        }
    }

    private void set(int index, double[] point) {
        double[][] block = blocks[index / BLOCK];
        for (int p = 0; p < point.length; p++) {
            block[p][index % BLOCK] = point[p];
        }
    }
}
