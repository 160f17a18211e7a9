package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedWindow;
import java.util.ArrayList;
import java.util.List;

/** Parts photos into rows: a window begins a row of its own, unless all of it fits behind the one before. */
final class Rows {
    private final int columns;
    private final List<Row> rows = new ArrayList<>();
    private int free;

    private Rows(int columns) {
        this.columns = columns;
    }

    /**
     * The photos of one window in one row.
     *
     * @param window whose they are
     * @param column where they begin
     * @param begins whether they are its first
     * @param photos of the window, in all its rows
     * @param shown those of this row
     */
    record Piece(ListedWindow window, int column, boolean begins, int photos, List<Chosen> shown) {}

    /** What stands beside each other. */
    record Row(List<Piece> pieces) {
        boolean hasHeading() {
            return pieces.stream().anyMatch(Piece::begins);
        }
    }

    static List<Row> of(List<Chosen> photos, int columns) {
        Rows rows = new Rows(columns);
        for (int from = 0; from < photos.size(); ) {
            int end = endOfWindow(photos, from);
            rows.add(photos.subList(from, end));
            from = end;
        }
        return rows.rows;
    }

    private static int endOfWindow(List<Chosen> photos, int from) {
        String window = photos.get(from).window().id();
        int end = from;
        while (end < photos.size() && photos.get(end).window().id().equals(window)) {
            end++;
        }
        return end;
    }

    private void add(List<Chosen> window) {
        if (window.size() > free) {
            free = 0;
        }
        for (int from = 0; from < window.size(); from += columns) {
            if (free == 0) {
                rows.add(new Row(new ArrayList<>()));
                free = columns;
            }
            List<Chosen> shown = window.subList(from, Math.min(window.size(), from + columns));
            rows.getLast()
                    .pieces()
                    .add(new Piece(window.getFirst().window(), columns - free, from == 0, window.size(), shown));
            free -= shown.size();
        }
    }
}
