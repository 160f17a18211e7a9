package dev.memorylane.culling.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches keypoints by their descriptors: the nearest counts if the second nearest is clearly farther (the ratio test of
 * Lowe, IJCV 60, 2004), and each keypoint once. In whole numbers: the same matches on every machine.
 */
final class DescriptorMatcher {
    private final double ratio;

    /** @param ratio of the distances to nearest and second nearest that a match stays below, 0 to 1 */
    DescriptorMatcher(double ratio) {
        this.ratio = ratio;
    }

    List<Match> match(LocalFeatures one, LocalFeatures other) {
        if (one.count() == 0 || other.count() < 2) {
            return List.of();
        }
        int[][] columns = transposed(other);
        int[] squares = squares(other);
        int[] nearestTo = new int[other.count()];
        int[] closest = new int[other.count()];
        Arrays.fill(nearestTo, -1);
        int[] distances = new int[other.count()];
        for (int i = 0; i < one.count(); i++) {
            distances(one, i, columns, squares, distances);
            int nearest = clearlyNearest(distances);
            if (nearest >= 0 && (nearestTo[nearest] < 0 || distances[nearest] < closest[nearest])) {
                nearestTo[nearest] = i;
                closest[nearest] = distances[nearest];
            }
        }
        return matches(nearestTo);
    }

    private static List<Match> matches(int[] nearestTo) {
        List<Match> matches = new ArrayList<>();
        for (int j = 0; j < nearestTo.length; j++) {
            if (nearestTo[j] >= 0) {
                matches.add(new Match(nearestTo[j], j));
            }
        }
        return matches;
    }

    /** The index of the least distance if it passes the ratio test, else -1. Distances are squared. */
    private int clearlyNearest(int[] distances) {
        int nearest = distances[0] <= distances[1] ? 0 : 1;
        int second = 1 - nearest;
        for (int j = 2; j < distances.length; j++) {
            if (distances[j] < distances[nearest]) {
                second = nearest;
                nearest = j;
            } else if (distances[j] < distances[second]) {
                second = j;
            }
        }
        return distances[nearest] < ratio * ratio * distances[second] ? nearest : -1;
    }

    /** Squared distances of one descriptor to all others, two columns at a time: the inner loop runs on vectors. */
    private static void distances(LocalFeatures one, int i, int[][] columns, int[] squares, int[] distances) {
        Arrays.fill(distances, 0);
        for (int d = 0; d < LocalFeatures.DESCRIPTOR; d += 2) {
            add(one.descriptor(i, d), columns[d], one.descriptor(i, d + 1), columns[d + 1], distances);
        }
        int square = square(one, i);
        for (int j = 0; j < distances.length; j++) {
            distances[j] = square + squares[j] - 2 * distances[j];
        }
    }

    private static void add(int number, int[] column, int other, int[] otherColumn, int[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += number * column[j] + other * otherColumn[j];
        }
    }

    private static int[][] transposed(LocalFeatures features) {
        int[][] columns = new int[LocalFeatures.DESCRIPTOR][features.count()];
        for (int d = 0; d < columns.length; d++) {
            for (int j = 0; j < columns[d].length; j++) {
                columns[d][j] = features.descriptor(j, d);
            }
        }
        return columns;
    }

    private static int[] squares(LocalFeatures features) {
        int[] squares = new int[features.count()];
        for (int j = 0; j < squares.length; j++) {
            squares[j] = square(features, j);
        }
        return squares;
    }

    private static int square(LocalFeatures features, int keypoint) {
        int square = 0;
        for (int d = 0; d < LocalFeatures.DESCRIPTOR; d++) {
            square += features.descriptor(keypoint, d) * features.descriptor(keypoint, d);
        }
        return square;
    }
}
