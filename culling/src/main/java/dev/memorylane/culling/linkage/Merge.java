package dev.memorylane.culling.linkage;

/**
 * Two groups, each named by one of its points, joined at a height.
 *
 * @param into the group that keeps its name
 * @param from the group that is gone
 * @param height their distance
 */
public record Merge(int into, int from, double height) {}
