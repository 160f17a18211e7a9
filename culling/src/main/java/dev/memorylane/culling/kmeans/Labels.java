package dev.memorylane.culling.kmeans;

import java.util.Arrays;

/** Names of clusters. */
final class Labels {

    private Labels() {}

    /** The same groups, named from 0 in order of first appearance. */
    static int[] canonical(int[] labels) {
        int[] name = new int[Arrays.stream(labels).max().orElse(-1) + 1];
        Arrays.fill(name, -1);
        int[] canonical = new int[labels.length];
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            if (name[labels[i]] < 0) {
                name[labels[i]] = next++;
            }
            canonical[i] = name[labels[i]];
        }
        return canonical;
    }
}
