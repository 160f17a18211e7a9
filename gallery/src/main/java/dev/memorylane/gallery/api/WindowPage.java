package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.SweepFigures;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One window whole.
 *
 * @param card what the timeline shows of it
 * @param model key of the model whose embeddings were compared
 * @param metrics figures of the chosen k, where there was a sweep
 * @param sweep figures of every k tried
 * @param scenes its scenes
 * @param clocks cameras whose clock seems wrong
 */
public record WindowPage(
        WindowCard card,
        String model,
        Optional<SweepFigures> metrics,
        List<SweepFigures> sweep,
        List<ScenePage> scenes,
        List<ClockCard> clocks) {

    /**
     * A scene.
     *
     * @param number ordinal in its window
     * @param id scene id
     * @param bursts its bursts
     */
    public record ScenePage(int number, String id, List<BurstPage> bursts) {}

    /**
     * A burst.
     *
     * @param id burst id
     * @param kind look_alikes, exposure_bracket, focus_stack or panorama
     * @param photos its photos
     */
    public record BurstPage(String id, String kind, List<PhotoCard> photos) {}

    static WindowPage of(LibrarySnapshot library, WindowShortlist window) {
        return new WindowPage(
                WindowCard.of(window),
                window.modelKey(),
                window.chosen(),
                window.sweep(),
                window.scenes().stream().map(scene -> page(library, scene)).toList(),
                window.clocks().stream()
                        .map(doubt -> ClockCard.of(library, doubt))
                        .toList());
    }

    static ScenePage page(LibrarySnapshot library, Scene scene) {
        return new ScenePage(
                scene.number(),
                scene.sceneId(),
                scene.bursts().stream().map(burst -> page(library, burst)).toList());
    }

    private static BurstPage page(LibrarySnapshot library, Scene.BurstGroup burst) {
        return new BurstPage(
                burst.burstId(),
                burst.kind().name().toLowerCase(Locale.ROOT),
                burst.members().stream().map(photo -> card(library, photo)).toList());
    }

    private static PhotoCard card(LibrarySnapshot library, RankedPhoto photo) {
        return PhotoCard.of(
                library.library(), photo, Optional.ofNullable(library.photos().get(photo.photoId())));
    }
}
