package dev.memorylane.gallery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The windows of each photo: its trip before its day, as exports have it. */
public final class Seats {
    private final Map<String, List<Seat>> byPhoto = new HashMap<>();

    private Seats() {}

    /** Of all photos of a library. */
    public static Seats in(LibrarySnapshot library) {
        Seats seats = new Seats();
        library.windows()
                .values()
                .forEach(window -> visit(window, (photoId, seat) -> seats.byPhoto
                        .computeIfAbsent(photoId, _ -> new ArrayList<>(2))
                        .add(seat)));
        seats.byPhoto.values().forEach(some -> some.sort(Comparator.comparing(Seat::kind, WindowShortlist.TRIP_FIRST)));
        return seats;
    }

    /** Where each photo of a window is shown, or of all: in its trip, or among the undated; of a day that is in no trip yet, there. */
    public static Map<String, Seat> shown(LibrarySnapshot library, Optional<WindowShortlist> window) {
        Map<String, Seat> shown = new HashMap<>();
        window.ifPresentOrElse(
                one -> visit(one, shown::put),
                () -> in(library).byPhoto.forEach((photoId, seats) -> shown.put(photoId, seats.getFirst())));
        return shown;
    }

    /** None for a photo that is in no window yet. */
    public List<Seat> of(String photoId) {
        return byPhoto.getOrDefault(photoId, List.of());
    }

    private static void visit(WindowShortlist window, BiConsumer<String, Seat> visitor) {
        for (Scene scene : window.scenes()) {
            for (Scene.BurstGroup burst : scene.bursts()) {
                burst.members()
                        .forEach(photo -> visitor.accept(
                                photo.photoId(),
                                new Seat(
                                        window.windowId(),
                                        window.kind(),
                                        scene.number(),
                                        burst.burstId(),
                                        photo.role())));
            }
        }
    }
}
