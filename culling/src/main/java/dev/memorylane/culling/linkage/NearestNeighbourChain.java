package dev.memorylane.culling.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Agglomeration in O(n²) by nearest-neighbour chains (Murtagh 1983). Of equally near groups the one before in the
 * chain wins, then the one named by the smallest point.
 */
final class NearestNeighbourChain {

    private static final double GONE = Double.POSITIVE_INFINITY;
    private static final double[] NO_ROW = {};

    private final double[][] distances;
    private final Linkage linkage;
    private final double[] sizes;
    private final int[] chain;
    private int length;
    private int firstAlive;

    /** Works in the matrix and the sizes given. */
    NearestNeighbourChain(double[][] distances, double[] sizes, Linkage linkage) {
        this.distances = distances;
        this.linkage = linkage;
        this.sizes = sizes;
        this.chain = new int[sizes.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i][i] = GONE;
        }
    }

    /** All n − 1 mergers, in the order they were found. */
    List<Merge> run() {
        List<Merge> merges = new ArrayList<>();
        while (merges.size() < sizes.length - 1) {
            merges.add(next());
        }
        return merges;
    }

    private Merge next() {
        if (length == 0) {
            chain[length++] = firstAlive();
        }
        while (true) {
            int top = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int nearest = nearest(distances[top], before);
            if (nearest == before) {
                length -= 2;
                return merge(Math.min(top, before), Math.max(top, before));
            }
            chain[length++] = nearest;
        }
    }

    private int firstAlive() {
        while (distances[firstAlive].length == 0) {
            firstAlive++;
        }
        return firstAlive;
    }

    private static int nearest(double[] row, int before) {
        double least = least(row);
        if (before >= 0 && row[before] == least) {
            return before;
        }
        int nearest = 0;
        while (row[nearest] != least) {
            nearest++;
        }
        return nearest;
    }

    private static double least(double[] row) {
        double least = GONE;
        for (double distance : row) {
            least = Math.min(least, distance);
        }
        return least;
    }

    private Merge merge(int into, int from) {
        double[] row = distances[into];
        double height = row[from];
        linkage.merge(row, distances[from], height, sizes[into], sizes[from], sizes);
        row[into] = GONE;
        row[from] = GONE;
        distances[from] = NO_ROW;
        mirror(row, into, from);
        sizes[into] += sizes[from];
        sizes[from] = 0;
        return new Merge(into, from, height);
    }

    private void mirror(double[] row, int into, int from) {
        for (int j = 0; j < row.length; j++) {
            if (distances[j].length > 0) {
                distances[j][into] = row[j];
                distances[j][from] = GONE;
            }
        }
    }
}
