package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.SweepFigures;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.List;
import java.util.Optional;

/**
 * What the sweep over k found; the single figures are those of the chosen k, null where nothing was swept.
 *
 * @param silhouette mean silhouette, -1 to 1
 * @param daviesBouldin Davies-Bouldin index, lower is better
 * @param sse sum of squared distances to the centres
 * @param sweep every k that was tried
 */
public record ManifestMetrics(
        Optional<Double> silhouette, Optional<Double> daviesBouldin, Optional<Double> sse, List<SweepFigures> sweep) {

    static ManifestMetrics of(WindowShortlist shortlist) {
        Optional<SweepFigures> chosen = shortlist.chosen();
        return new ManifestMetrics(
                chosen.map(SweepFigures::silhouette),
                chosen.map(SweepFigures::daviesBouldin),
                chosen.map(SweepFigures::sse),
                shortlist.sweep());
    }
}
