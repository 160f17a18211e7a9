package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.view.Location;
import java.util.Comparator;

/** Where a window meets a cell of a grid of latitudes and longitudes. */
record Cell(String windowId, long north, long east) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::windowId).thenComparing(Cell::north).thenComparing(Cell::east);

    static Cell of(String windowId, Location place, double degrees) {
        return new Cell(windowId, (long) Math.floor(place.latitude() / degrees), (long)
                Math.floor(place.longitude() / degrees));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
