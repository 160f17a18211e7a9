package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Scene;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.WindowKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a photo is shown.
 *
 * @param windowId its window
 * @param cluster number of its scene there, from 0
 * @param burstId its burst there
 * @param role what it is there
 */
public record Seat(String windowId, int cluster, String burstId, PhotoRole role) {

    /** The seats of a window's photos, or of all: those in their trip, or among the undated; of a day that is in no trip yet, there. */
    public static Map<String, Seat> in(LibrarySnapshot library, Optional<WindowShortlist> window) {
        Map<String, Seat> seats = new HashMap<>();
        if (window.isPresent()) {
            seat(window.get(), seats);
            return seats;
        }
        library.windows().values().stream()
                .filter(one -> one.kind() == WindowKind.DAY)
                .forEach(day -> seat(day, seats));
        library.windows().values().stream()
                .filter(one -> one.kind() != WindowKind.DAY)
                .forEach(trip -> seat(trip, seats));
        return seats;
    }

    private static void seat(WindowShortlist window, Map<String, Seat> seats) {
        for (Scene scene : window.scenes()) {
            for (Scene.BurstGroup burst : scene.bursts()) {
                for (RankedPhoto photo : burst.members()) {
                    seats.put(
                            photo.photoId(),
                            new Seat(window.windowId(), scene.number(), burst.burstId(), photo.role()));
                }
            }
        }
    }
}
