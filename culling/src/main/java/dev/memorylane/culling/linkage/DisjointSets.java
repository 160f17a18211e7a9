package dev.memorylane.culling.linkage;

import java.util.Arrays;

/** Groups that only ever grow together. */
public final class DisjointSets {

    private final int[] parent;

    public DisjointSets(int points) {
        this.parent = new int[points];
        Arrays.setAll(parent, i -> i);
    }

    public void join(int a, int b) {
        int rootA = rootOf(a);
        int rootB = rootOf(b);
        // The smaller point names the group, so that the order of joining does not show.
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    public boolean together(int a, int b) {
        return rootOf(a) == rootOf(b);
    }

    /** The group of each point, from 0 in order of first appearance. */
    public int[] labels() {
        int[] labels = new int[parent.length];
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            int root = rootOf(i);
            labels[i] = root == i ? next++ : labels[root];
        }
        return labels;
    }

    private int rootOf(int point) {
        int root = point;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
