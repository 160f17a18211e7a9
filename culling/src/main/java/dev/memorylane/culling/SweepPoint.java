package dev.memorylane.culling;

/**
 * What one number of scenes gave. Figures are rounded to 6 digits and equal scikit-learn's definitions on the burst
 * representatives.
 *
 * @param k number of scenes
 * @param silhouette mean silhouette coefficient (Rousseeuw 1987), -1 to 1; 0 where undefined (one scene, or as many
 *     scenes as bursts)
 * @param daviesBouldin Davies-Bouldin index (1979), smaller is better; 0 where undefined
 * @param sse sum of squared distances to the centres (inertia)
 * @param normalisedSse sse over the largest sse of the sweep; 0 where all photos coincide
 * @param chosen whether this k was taken
 */
public record SweepPoint(
        int k, double silhouette, double daviesBouldin, double sse, double normalisedSse, boolean chosen) {

    public SweepPoint {
        silhouette = Rounding.six(silhouette);
        daviesBouldin = Rounding.six(daviesBouldin);
        sse = Rounding.six(sse);
        normalisedSse = Rounding.six(normalisedSse);
    }
}
