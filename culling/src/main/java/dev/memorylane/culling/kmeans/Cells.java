package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts many points into cells of near ones, each small enough for a Gram matrix: an even sample is grouped by Ward's
 * method, every point goes to the nearest group, and what is still too large is cut again.
 */
final class Cells {

    private static final int SAMPLE = 1000;
    private static final int MOST_GROUPS = 100;

    /** A cut that leaves more than this share of the points together is none: most of them coincide. */
    private static final double NO_PROGRESS = 0.9;

    private final float[][] points;
    private final int most;

    Cells(float[][] points, int most) {
        this.points = points;
        this.most = most;
    }

    /** The points of each cell, ascending; no cell is empty. */
    List<int[]> cut() {
        List<int[]> cells = new ArrayList<>();
        int[] all = new int[points.length];
        Arrays.setAll(all, i -> i);
        cut(all, cells);
        return cells;
    }

    private void cut(int[] members, List<int[]> cells) {
        if (members.length <= most) {
            cells.add(members);
            return;
        }
        List<int[]> parts = parts(members);
        boolean progress = parts.stream().allMatch(part -> part.length <= NO_PROGRESS * members.length);
        for (int[] part : progress ? parts : halves(members)) {
            cut(part, cells);
        }
    }

    private static List<int[]> halves(int[] members) {
        int half = members.length / 2;
        return List.of(Arrays.copyOf(members, half), Arrays.copyOfRange(members, half, members.length));
    }

    private List<int[]> parts(int[] members) {
        int groups = Math.min(MOST_GROUPS, Math.ceilDiv(2 * members.length, most));
        NearestTwo nearest = new NearestTwo(points, centres(members, groups));
        int[] labels = new int[members.length];
        for (int from = 0; from < members.length; from += FourRows.ROWS) {
            int count = Math.min(FourRows.ROWS, members.length - from);
            nearest.find(members, from, count);
            for (int r = 0; r < count; r++) {
                labels[from + r] = nearest.nearest(r);
            }
        }
        return parts(members, labels, groups);
    }

    private static List<int[]> parts(int[] members, int[] labels, int groups) {
        Members byLabel = new Members(labels, groups);
        List<int[]> parts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int[] part = byLabel.of(group);
            if (part.length > 0) {
                parts.add(Arrays.stream(part).map(i -> members[i]).toArray());
            }
        }
        return parts;
    }

    private Centres centres(int[] members, int groups) {
        int size = Math.min(SAMPLE, members.length);
        float[][] sample = new float[size][];
        for (int i = 0; i < size; i++) {
            sample[i] = points[members[(int) ((long) i * members.length / size)]];
        }
        Agglomeration tree = Trees.ward(WeightedPoints.single(GramMatrix.of(sample)));
        return new Centres(sample, tree.cutInto(groups), groups);
    }
}
