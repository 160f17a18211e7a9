package dev.memorylane.culling.kmeans;

/** The nearest centre of four points at once, and how far the nearest and the second are. */
final class NearestTwo {

    private final float[][] points;
    private final Columns columns;
    private final double[] squares;
    private final FourRows rows;
    private final int[] nearest = new int[FourRows.ROWS];
    private final double[] least = new double[FourRows.ROWS];
    private final double[] second = new double[FourRows.ROWS];

    NearestTwo(float[][] points, Centres centres) {
        this.points = points;
        this.columns = Columns.of(centres);
        this.rows = new FourRows(columns);
        this.squares = new double[centres.k()];
        for (int c = 0; c < squares.length; c++) {
            squares[c] = centres.square(c);
        }
    }

    /** Finds them for up to four points, named by some of the indices. */
    void find(int[] indices, int from, int count) {
        for (int r = 0; r < count; r++) {
            rows.load(points[indices[from + r]], r);
            nearest[r] = -1;
            least[r] = Double.POSITIVE_INFINITY;
            second[r] = Double.POSITIVE_INFINITY;
        }
        for (int block = 0; block < columns.blocks(); block++) {
            rows.multiply(block, Integer.MAX_VALUE);
            for (int r = 0; r < count; r++) {
                take(r, rows.products(r), block * Columns.BLOCK);
            }
        }
    }

    /** Of equally near centres the first. */
    int nearest(int row) {
        return nearest[row];
    }

    /** Squared distance to the nearest less the point's own squared length. */
    double least(int row) {
        return least[row];
    }

    /** Squared distance to the second nearest less the point's own squared length. */
    double second(int row) {
        return second[row];
    }

    private void take(int row, double[] products, int from) {
        int to = Math.min(products.length, squares.length - from);
        double first = least[row];
        double next = second[row];
        int found = nearest[row];
        for (int j = 0; j < to; j++) {
            double distance = squares[from + j] - 2 * products[j];
            if (distance < next) {
                if (distance < first) {
                    next = first;
                    first = distance;
                    found = from + j;
                } else {
                    next = distance;
                }
            }
        }
        least[row] = first;
        second[row] = next;
        nearest[row] = found;
    }
}
