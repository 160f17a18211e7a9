package dev.memorylane.culling.geometry;

/**
 * A keypoint of one picture and the one of another that looks like it.
 *
 * @param first index in the one
 * @param second index in the other
 */
record Match(int first, int second) {}
