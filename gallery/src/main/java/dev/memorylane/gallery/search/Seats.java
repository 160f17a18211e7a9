package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The windows of each photo: its trip before its day, as exports have it. */
public final class Seats {
    private final Map<String, List<Seat>> byPhoto = new HashMap<>();

    private Seats() {}

    /** Of all photos of a library. */
    public static Seats in(LibrarySnapshot library) {
        Seats seats = new Seats();
        library.windows().values().forEach(window -> window.members().forEach(photo -> seats.byPhoto
                .computeIfAbsent(photo.photoId(), _ -> new ArrayList<>(2))
                .add(new Seat(window.windowId(), window.kind(), photo.role()))));
        seats.byPhoto.values().forEach(some -> some.sort(Comparator.comparing(Seat::kind, WindowShortlist.TRIP_FIRST)));
        return seats;
    }

    /** None for a photo that is in no window yet. */
    public List<Seat> of(String photoId) {
        return byPhoto.getOrDefault(photoId, List.of());
    }
}
