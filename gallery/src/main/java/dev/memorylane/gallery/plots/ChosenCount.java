package dev.memorylane.gallery.plots;

import dev.memorylane.culling.SweepPoint;
import dev.memorylane.culling.scene.SceneReason;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import dev.memorylane.gallery.view.SweepFigures;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a window has as many clusters as it has.
 *
 * @param rule which rule decided, in lower case
 * @param words for a person
 */
public record ChosenCount(String rule, String words) {

    public static ChosenCount of(LibrarySnapshot library, WindowShortlist window) {
        int bursts = window.scenes().stream()
                .mapToInt(scene -> scene.bursts().size())
                .sum();
        SceneReason reason =
                SceneReason.of(window.sweep().stream().map(ChosenCount::point).toList(), bursts);
        return new ChosenCount(
                reason.rule().name().toLowerCase(Locale.ROOT), words(library, window, reason) + more(window));
    }

    private static String words(LibrarySnapshot library, WindowShortlist window, SceneReason reason) {
        return switch (reason.rule()) {
            case ASKED ->
                asked(library, window)
                        .map("You asked for %d picks."::formatted)
                        .orElse("So many are configured, or all bursts look the same: no other number was tried.");
            case ONE_BURST -> "There is one burst, so there is one cluster.";
            case ALIKE -> "All photos are alike, and no number stands out: one cluster.";
            case STRANGERS -> "Not even the two closest bursts are alike: each is a cluster of its own.";
            case SILHOUETTE -> bySilhouette(window, reason);
            case KNEE -> "The silhouette still rises where the range ends, so the SSE decides: it bends most here.";
            case UNKNOWN ->
                window.sweep().isEmpty()
                        ? "What else was tried is not recorded."
                        : "Chosen before your corrections, or by another version.";
        };
    }

    private static String bySilhouette(WindowShortlist window, SceneReason reason) {
        double own = window.chosen().map(SweepFigures::silhouette).orElse(0.0);
        return own >= reason.best()
                ? "The best silhouette, %.2f, of all numbers that part more than a few outliers from the rest."
                        .formatted(own)
                : "The largest number whose silhouette, %.2f, is within %.0f %% of the best, %.2f: rather a pick too many than one too few."
                        .formatted(own, 100 * reason.tolerance(), reason.best());
    }

    private static String more(WindowShortlist window) {
        int chosen = window.chosen().map(SweepFigures::k).orElse(window.k());
        return window.k() > chosen ? " %d more come of photos that you told apart.".formatted(window.k() - chosen) : "";
    }

    private static Optional<Integer> asked(LibrarySnapshot library, WindowShortlist window) {
        return library.decisions().stream()
                .filter(said -> said.kind() == SaidKind.TARGET_COUNT
                        && said.active()
                        && said.subject().equals(window.windowId()))
                .findFirst()
                .flatMap(SaidDecision::targetCount);
    }

    private static SweepPoint point(SweepFigures figures) {
        return new SweepPoint(
                figures.k(),
                figures.silhouette(),
                figures.daviesBouldin(),
                figures.sse(),
                figures.normalisedSse(),
                figures.chosen());
    }
}
