package dev.memorylane.culling.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches keypoints by their descriptors: the nearest counts if the second nearest is clearly farther (the ratio test of
 * Lowe, IJCV 60, 2004), and each keypoint once. In whole numbers: the same matches on every machine.
 */
final class DescriptorMatcher {
    /** Hundreds of kilobytes that every pair needs and none keeps: one for each thread that ever matches. */
    private static final ThreadLocal<SquaredDistances> SCRATCH = ThreadLocal.withInitial(SquaredDistances::new);

    private final double ratio;

    /** @param ratio of the distances to nearest and second nearest that a match stays below, 0 to 1 */
    DescriptorMatcher(double ratio) {
        this.ratio = ratio;
    }

    List<Match> match(LocalFeatures one, LocalFeatures other) {
        if (one.count() == 0 || other.count() < 2) {
            return List.of();
        }
        SquaredDistances to = SCRATCH.get();
        to.all(other);
        int[] nearestTo = new int[other.count()];
        int[] closest = new int[other.count()];
        Arrays.fill(nearestTo, -1);
        for (int i = 0; i < one.count(); i++) {
            int[] distances = to.from(one, i);
            int nearest = clearlyNearest(distances, other.count());
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

    /** The index of the least of so many squared distances if it passes the ratio test, else -1. */
    private int clearlyNearest(int[] distances, int count) {
        int nearest = distances[0] <= distances[1] ? 0 : 1;
        int second = 1 - nearest;
        for (int j = 2; j < count; j++) {
            if (distances[j] < distances[nearest]) {
                second = nearest;
                nearest = j;
            } else if (distances[j] < distances[second]) {
                second = j;
            }
        }
        return distances[nearest] < ratio * ratio * distances[second] ? nearest : -1;
    }
}
