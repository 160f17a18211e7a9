package dev.memorylane.culling.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Agglomeration in O(n²) by nearest-neighbour chains (Murtagh 1983). Of equally near groups the one before in the
 * chain wins, then the one named by the smallest point.
 */
final class NearestNeighbourChain {

    private static final double GONE = Double.POSITIVE_INFINITY;

    private final double[] distances;
    private final int points;
    private final Linkage linkage;
    private final int[] sizes;
    private final int[] chain;
    private int length;

    /** Works in the matrix given. */
    NearestNeighbourChain(double[] distances, int points, Linkage linkage) {
        this.distances = distances;
        this.points = points;
        this.linkage = linkage;
        this.sizes = new int[points];
        this.chain = new int[points];
        Arrays.fill(sizes, 1);
        for (int i = 0; i < points; i++) {
            distances[i * points + i] = GONE;
        }
    }

    /** All n − 1 mergers, in the order they were found. */
    List<Merge> run() {
        List<Merge> merges = new ArrayList<>();
        while (merges.size() < points - 1) {
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
            int nearest = nearest(top, before);
            if (nearest == before) {
                length -= 2;
                return merge(Math.min(top, before), Math.max(top, before));
            }
            chain[length++] = nearest;
        }
    }

    private int firstAlive() {
        int i = 0;
        while (sizes[i] == 0) {
            i++;
        }
        return i;
    }

    private int nearest(int group, int before) {
        int at = group * points;
        int nearest = before;
        double least = before < 0 ? GONE : distances[at + before];
        for (int j = 0; j < points; j++) {
            if (distances[at + j] < least) {
                least = distances[at + j];
                nearest = j;
            }
        }
        return nearest;
    }

    private Merge merge(int into, int from) {
        double height = distances[into * points + from];
        for (int j = 0; j < points; j++) {
            if (sizes[j] > 0 && j != into && j != from) {
                set(into, j, distanceToMerged(into, from, j, height));
            }
            set(from, j, GONE);
        }
        sizes[into] += sizes[from];
        sizes[from] = 0;
        return new Merge(into, from, height);
    }

    private double distanceToMerged(int into, int from, int other, double height) {
        return linkage.merged(
                distances[into * points + other],
                distances[from * points + other],
                height,
                sizes[into],
                sizes[from],
                sizes[other]);
    }

    private void set(int a, int b, double distance) {
        distances[a * points + b] = distance;
        distances[b * points + a] = distance;
    }
}
