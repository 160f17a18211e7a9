package dev.memorylane.culling.linkage;

/** Two groups, each named by one of its points, joined at a height. */
record Merge(int into, int from, double height) {}
