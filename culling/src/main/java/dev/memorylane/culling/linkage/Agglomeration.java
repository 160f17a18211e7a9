package dev.memorylane.culling.linkage;

import java.util.Comparator;
import java.util.List;

/** A tree of merged groups that can be cut at any height or into any number of groups. */
public final class Agglomeration {

    private final int points;
    private final List<Merge> byHeight;

    private Agglomeration(int points, List<Merge> byHeight) {
        this.points = points;
        this.byHeight = byHeight;
    }

    /**
     * @param distances finite distances row by row, symmetric (squared for Ward); used up
     * @param points number of points, at least 1
     */
    public static Agglomeration of(double[] distances, int points, Linkage linkage) {
        List<Merge> merges = new NearestNeighbourChain(distances, points, linkage).run();
        merges.sort(Comparator.comparingDouble(Merge::height));
        return new Agglomeration(points, merges);
    }

    /** The group of each point when all mergers up to a height are done, named in order of first appearance. */
    public int[] cutAt(double height) {
        return cut((int)
                byHeight.stream().filter(merge -> merge.height() <= height).count());
    }

    /** The group of each point in k groups, named in order of first appearance. */
    public int[] cutInto(int k) {
        return cut(points - k);
    }

    private int[] cut(int merges) {
        DisjointSets groups = new DisjointSets(points);
        byHeight.subList(0, merges).forEach(merge -> groups.join(merge.into(), merge.from()));
        return groups.labels();
    }
}
