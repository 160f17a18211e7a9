package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.SweepFigures;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of a window as a contact sheet needs it.
 *
 * @param card what the timeline shows of the window; a page of another revision belongs to another sheet
 * @param metrics figures of the chosen k, where there was a sweep
 * @param sweep figures of every k tried
 * @param clocks cameras whose clock seems wrong
 * @param clusters number of scenes of the whole window
 * @param photos number of photos of the whole window
 * @param from index of the first scene of this page
 * @param next index to ask for next; empty on the last page
 * @param scenes whole scenes
 */
public record Sheet(
        WindowCard card,
        Optional<SweepFigures> metrics,
        List<SweepFigures> sweep,
        List<ClockCard> clocks,
        int clusters,
        long photos,
        int from,
        Optional<Integer> next,
        List<SheetScene> scenes) {

    /**
     * A scene.
     *
     * @param number ordinal in its window
     * @param id scene id
     * @param bursts its bursts
     */
    public record SheetScene(int number, String id, List<SheetBurst> bursts) {}

    /**
     * A burst.
     *
     * @param id burst id
     * @param kind look_alikes, exposure_bracket, focus_stack or panorama
     * @param photos its photos
     */
    public record SheetBurst(String id, String kind, List<SheetPhoto> photos) {}

    /** @param least photos after which the page ends with its scene */
    static Sheet of(LibrarySnapshot library, WindowShortlist window, int from, int least) {
        Said said = Said.in(library);
        List<SheetScene> page = new ArrayList<>();
        long photos = 0;
        int at = from;
        while (at < window.scenes().size() && photos < least) {
            Scene scene = window.scenes().get(at++);
            photos += scene.members().count();
            page.add(scene(library, said, scene));
        }
        return of(library, window, from, at, page);
    }

    private static Sheet of(
            LibrarySnapshot library, WindowShortlist window, int from, int next, List<SheetScene> page) {
        WindowCard card = WindowCard.of(window);
        return new Sheet(
                card,
                window.chosen(),
                window.sweep(),
                window.clocks().stream()
                        .map(doubt -> ClockCard.of(library, doubt))
                        .toList(),
                window.scenes().size(),
                card.photos(),
                from,
                next < window.scenes().size() ? Optional.of(next) : Optional.empty(),
                page);
    }

    private static SheetScene scene(LibrarySnapshot library, Said said, Scene scene) {
        return new SheetScene(
                scene.number(),
                scene.sceneId(),
                scene.bursts().stream()
                        .map(burst -> burst(library, said, burst))
                        .toList());
    }

    private static SheetBurst burst(LibrarySnapshot library, Said said, Scene.BurstGroup burst) {
        return new SheetBurst(
                burst.burstId(),
                burst.kind().name().toLowerCase(Locale.ROOT),
                burst.members().stream()
                        .map(photo -> SheetPhoto.of(
                                photo,
                                Optional.ofNullable(library.photos().get(photo.photoId())),
                                said.of(photo.photoId())))
                        .toList());
    }
}
