package dev.memorylane.culling.burst;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of two photos.
 *
 * @param seconds between them, at least 0
 * @param cosine of their embeddings
 * @param colours intersection of their colour histograms, 0 to 1; empty where one has none
 * @param inliers keypoints that one transform explains; empty where one picture has too few to tell
 */
record Evidence(double seconds, double cosine, OptionalDouble colours, OptionalInt inliers) {}
