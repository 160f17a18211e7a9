package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Seats;
import dev.memorylane.gallery.view.WindowShortlist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where photos were taken. Those of one window that lie in one cell of a grid are one place; the grid is as fine as leaves no
 * more places than can be drawn.
 *
 * @param places by window, then from south to north
 * @param degrees side of a cell
 * @param without photos that tell no place
 */
public record Places(List<Spot> places, double degrees, long without) {
    /** About a hundred metres. */
    private static final double FINEST = 0.001;

    private static final int MOST = 2_000;

    public Places {
        places = List.copyOf(places);
    }

    /** @param window whose photos count; all where there is none */
    public static Places of(LibrarySnapshot library, Optional<WindowShortlist> window) {
        Map<String, Seat> seats = Seats.shown(library, window);
        List<PhotoEntry> photos = library.photos().values().stream()
                .filter(photo -> seats.containsKey(photo.photoId()))
                .toList();
        List<PhotoEntry> placed =
                photos.stream().filter(photo -> photo.place().isPresent()).toList();
        double degrees = FINEST;
        Collection<Spot> spots = spots(placed, seats, degrees);
        while (spots.size() > MOST) {
            degrees *= 2;
            spots = spots(placed, seats, degrees);
        }
        return new Places(List.copyOf(spots), degrees, photos.size() - placed.size());
    }

    private static Collection<Spot> spots(List<PhotoEntry> photos, Map<String, Seat> seats, double degrees) {
        Map<Cell, List<PhotoEntry>> cells = new TreeMap<>();
        for (PhotoEntry photo : photos) {
            Cell cell =
                    Cell.of(seats.get(photo.photoId()).windowId(), photo.place().orElseThrow(), degrees);
            cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(photo);
        }
        return cells.entrySet().stream()
                .map(cell -> Spot.of(cell.getKey().windowId(), cell.getValue(), seats))
                .toList();
    }
}
