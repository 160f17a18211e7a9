package dev.memorylane.gallery.view;

/**
 * What one number of scenes gave.
 *
 * @param k number of scenes
 * @param silhouette mean silhouette, -1 to 1
 * @param daviesBouldin Davies-Bouldin index, lower is better
 * @param sse sum of squared distances to the centres
 * @param normalisedSse SSE over the largest of the sweep
 * @param chosen whether this k was taken
 */
public record SweepFigures(
        int k, double silhouette, double daviesBouldin, double sse, double normalisedSse, boolean chosen) {}
