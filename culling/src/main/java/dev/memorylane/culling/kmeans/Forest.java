package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import dev.memorylane.culling.linkage.DisjointSets;
import dev.memorylane.culling.linkage.Merge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ward's trees of all cells, cut at one height: where points are dense there are as many groups as their spread needs. */
final class Forest {

    private final int points;
    private final int cells;
    private final List<Merge> byHeight;

    private Forest(int points, int cells, List<Merge> byHeight) {
        this.points = points;
        this.cells = cells;
        this.byHeight = byHeight;
    }

    static Forest of(float[][] points, List<int[]> cells) {
        List<Merge> merges = new ArrayList<>(points.length);
        for (int[] cell : cells) {
            float[][] members = new float[cell.length][];
            for (int i = 0; i < cell.length; i++) {
                members[i] = points[cell[i]];
            }
            Agglomeration tree = Trees.ward(WeightedPoints.single(GramMatrix.of(members)));
            for (Merge merge : tree.merges()) {
                merges.add(new Merge(cell[merge.into()], cell[merge.from()], merge.height()));
            }
        }
        merges.sort(Comparator.comparingDouble(Merge::height));
        return new Forest(points.length, cells.size(), merges);
    }

    /** As few groups as it can be cut into: one a cell. */
    int fewest() {
        return cells;
    }

    /** The group of each point, named in order of first appearance. */
    int[] cutInto(int groups) {
        DisjointSets sets = new DisjointSets(points);
        for (Merge merge : byHeight.subList(0, points - groups)) {
            sets.join(merge.into(), merge.from());
        }
        return sets.labels();
    }
}
