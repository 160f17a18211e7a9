package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.GramMatrix;
import java.util.Arrays;

/** The nearest of each photo; of equally near ones the first. */
final class Nearest {

    private final GramMatrix cosines;
    private final int count;
    private final double[] distances;

    Nearest(GramMatrix cosines, int count) {
        this.cosines = cosines;
        this.count = count;
        this.distances = new double[cosines.size()];
    }

    /** Ascending indices, without the photo itself. */
    int[] to(int photo) {
        for (int j = 0; j < distances.length; j++) {
            distances[j] = j == photo ? Double.POSITIVE_INFINITY : cosines.squaredDistance(photo, j);
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double farthest = sorted[count - 1];
        int inside = (int) Arrays.stream(distances).filter(d -> d < farthest).count();
        return taken(farthest, count - inside);
    }

    /** @param atEdge how many of those that are exactly as far as the farthest are taken */
    private int[] taken(double farthest, int atEdge) {
        int[] near = new int[count];
        int found = 0;
        int edge = atEdge;
        for (int j = 0; j < distances.length; j++) {
            if (distances[j] < farthest || (distances[j] == farthest && edge-- > 0)) {
                near[found++] = j;
            }
        }
        return near;
    }

    /** Squared distances from a photo to some. */
    double[] distances(int photo, int[] others) {
        return Arrays.stream(others)
                .mapToDouble(other -> cosines.squaredDistance(photo, other))
                .toArray();
    }
}
