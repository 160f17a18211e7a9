package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Laplacian;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.quality.TileGrid.Tile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The Laplacian's energy in the tiles of a luma at {@link ViewingSize}. */
final class Sharpness {
    private static final int BEST = TileGrid.TILES / 10;

    private final Raster luma;
    private final TileGrid grid;
    private final double[] energies;

    private Sharpness(Raster luma) {
        this.luma = luma;
        this.grid = new TileGrid(luma.width(), luma.height());
        this.energies = IntStream.range(0, TileGrid.TILES)
                .mapToDouble(tile -> energy(grid.tile(tile)))
                .toArray();
    }

    static Sharpness of(Raster luma) {
        return new Sharpness(luma);
    }

    /** Root of the mean energy of the best tenth of the tiles, 0..1 being the range of luma. */
    double ofBestTiles() {
        double[] sorted = energies.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = sorted.length - BEST; i < sorted.length; i++) {
            sum += sorted[i];
        }
        return Math.sqrt(sum / BEST) / 255;
    }

    /** The sharpest tiles that have pixels, best first. */
    List<Tile> best(int count) {
        return IntStream.range(0, TileGrid.TILES)
                .boxed()
                .sorted(Comparator.comparingDouble(tile -> -energies[tile]))
                .map(grid::tile)
                .filter(tile -> !tile.isEmpty())
                .limit(count)
                .toList();
    }

    private double energy(Tile tile) {
        if (tile.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (int y = tile.top(); y < tile.bottom(); y++) {
            sum += Laplacian.rowEnergy(luma, y, tile.left(), tile.right());
        }
        return (double) sum / tile.pixels();
    }
}
