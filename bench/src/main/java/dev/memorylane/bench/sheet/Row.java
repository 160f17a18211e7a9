package dev.memorylane.bench.sheet;

import java.util.List;

/**
 * Photos that belong together, side by side.
 *
 * @param title above them
 * @param tiles in order
 */
public record Row(String title, List<Tile> tiles) {

    public Row {
        tiles = List.copyOf(tiles);
    }
}
