package dev.memorylane.culling;

import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.scene.Swept;
import java.util.List;

/**
 * What one number of scenes gave. Figures are rounded to 6 digits and equal scikit-learn's definitions on the burst
 * representatives; the silhouette of more of them than are compared all at once is that of an even sample.
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

    static List<SweepPoint> all(Swept swept) {
        double largest =
                swept.tried().stream().mapToDouble(Clustering::sse).max().orElse(0);
        return swept.tried().stream()
                .map(point -> of(point, largest, point.k() == swept.chosen().k()))
                .toList();
    }

    private static SweepPoint of(Clustering point, double largest, boolean chosen) {
        double normalised = largest == 0 ? 0 : point.sse() / largest;
        return new SweepPoint(point.k(), point.silhouette(), point.daviesBouldin(), point.sse(), normalised, chosen);
    }
}
