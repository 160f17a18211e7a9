package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.util.Arrays;

/** The Laplacian's energy in the best tiles of a picture brought to one scale. */
final class Sharpness {
    private static final int LONG_SIDE = 1024;
    private static final int TILES = 8;
    private static final int BEST = TILES * TILES / 10;

    private final Raster luma;

    private Sharpness(Raster luma) {
        this.luma = luma;
    }

    static double of(Raster luma) {
        return new Sharpness(scaled(luma)).ofBestTiles();
    }

    private static Raster scaled(Raster luma) {
        double scale = (double) LONG_SIDE / Math.max(luma.width(), luma.height());
        int width = Math.max(1, (int) Math.round(luma.width() * scale));
        int height = Math.max(1, (int) Math.round(luma.height() * scale));
        return Resampler.resize(luma, width, height, ResamplingFilter.BICUBIC);
    }

    private double ofBestTiles() {
        double[] energies = new double[TILES * TILES];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = energy(i % TILES, i / TILES);
        }
        Arrays.sort(energies);
        double sum = 0;
        for (int i = energies.length - BEST; i < energies.length; i++) {
            sum += energies[i];
        }
        return Math.sqrt(sum / BEST) / 255;
    }

    /** Mean squared Laplacian of one tile; the picture's border, where it is not defined, is left out. */
    private double energy(int column, int row) {
        int left = Math.max(1, column * luma.width() / TILES);
        int right = Math.min(luma.width() - 1, (column + 1) * luma.width() / TILES);
        int top = Math.max(1, row * luma.height() / TILES);
        int bottom = Math.min(luma.height() - 1, (row + 1) * luma.height() / TILES);
        if (left >= right || top >= bottom) {
            return 0;
        }
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            sum += rowEnergy(y, left, right);
        }
        return (double) sum / ((long) (right - left) * (bottom - top));
    }

    private long rowEnergy(int y, int left, int right) {
        byte[] samples = luma.samples();
        int width = luma.width();
        long sum = 0;
        for (int at = y * width + left; at < y * width + right; at++) {
            int laplacian = (samples[at - 1] & 0xFF)
                    + (samples[at + 1] & 0xFF)
                    + (samples[at - width] & 0xFF)
                    + (samples[at + width] & 0xFF)
                    - 4 * (samples[at] & 0xFF);
            sum += (long) laplacian * laplacian;
        }
        return sum;
    }
}
