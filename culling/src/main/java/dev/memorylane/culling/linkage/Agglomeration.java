package dev.memorylane.culling.linkage;

import java.util.Arrays;
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
     * @param distances finite distances row by row, symmetric (squared for Ward)
     * @param points number of points, at least 1
     */
    public static Agglomeration of(double[] distances, int points, Linkage linkage) {
        double[][] rows = new double[points][];
        for (int i = 0; i < points; i++) {
            rows[i] = Arrays.copyOfRange(distances, i * points, (i + 1) * points);
        }
        double[] ones = new double[points];
        Arrays.fill(ones, 1);
        return of(rows, ones, linkage);
    }

    /**
     * @param distances finite, symmetric, of at least one point; used up
     * @param sizes how many each point counts for; used up
     */
    public static Agglomeration of(double[][] distances, double[] sizes, Linkage linkage) {
        List<Merge> merges = new NearestNeighbourChain(distances, sizes, linkage).run();
        merges.sort(Comparator.comparingDouble(Merge::height));
        return new Agglomeration(sizes.length, merges);
    }

    /** Its n − 1 mergers from the lowest to the highest. */
    public List<Merge> merges() {
        return byHeight;
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
        for (Merge merge : byHeight.subList(0, merges)) {
            groups.join(merge.into(), merge.from());
        }
        return groups.labels();
    }
}
