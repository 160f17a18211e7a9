package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.WindowKind;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One window and the figures of its shortlist.
 *
 * @param window id: {@code day:2026-05-02}, {@code undated}
 * @param kind day, trip or undated
 * @param from begin, inclusive, local wall time; null for the undated
 * @param to end, exclusive, local wall time; null for the undated
 * @param revision rises by one with every changed content
 * @param model key of the model whose embeddings were compared
 * @param k number of scenes chosen
 * @param metrics what the sweep found
 * @param photos number of photos
 * @param clusters number of scenes
 */
public record ManifestWindow(
        String window,
        String kind,
        Optional<String> from,
        Optional<String> to,
        long revision,
        String model,
        int k,
        ManifestMetrics metrics,
        long photos,
        int clusters) {

    static ManifestWindow of(WindowShortlist shortlist) {
        return new ManifestWindow(
                shortlist.windowId(),
                kind(shortlist.kind()),
                shortlist.from().map(LocalDateTime::toString),
                shortlist.to().map(LocalDateTime::toString),
                shortlist.revision(),
                shortlist.modelKey(),
                shortlist.k(),
                ManifestMetrics.of(shortlist),
                shortlist.members().count(),
                shortlist.scenes().size());
    }

    static String kind(WindowKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
