package dev.memorylane.vision.features;

import dev.memorylane.vision.picture.Laplacian;
import dev.memorylane.vision.picture.Raster;

/** How sharp each of 8 × 8 tiles is, on a logarithmic scale: what wanders through the frames of a focus stack. */
final class SharpnessMap {
    private static final int SIDE = 8;
    private static final double STEPS_PER_OCTAVE = 16;

    private SharpnessMap() {}

    /** As {@link LocalFeatures#sharpness}. */
    static byte[] of(Raster luma) {
        byte[] map = new byte[LocalFeatures.TILES];
        for (int tile = 0; tile < map.length; tile++) {
            map[tile] = (byte) level(energy(luma, tile % SIDE, tile / SIDE));
        }
        return map;
    }

    private static long level(double energy) {
        return Math.min(255, Math.round(STEPS_PER_OCTAVE * StrictMath.log1p(energy) / StrictMath.log(2)));
    }

    /** Mean squared Laplacian, without the outermost pixels of the picture, whose neighbours are missing. */
    private static double energy(Raster luma, int column, int row) {
        int left = Math.max(1, column * luma.width() / SIDE);
        int right = Math.min(luma.width() - 1, (column + 1) * luma.width() / SIDE);
        int top = Math.max(1, row * luma.height() / SIDE);
        int bottom = Math.min(luma.height() - 1, (row + 1) * luma.height() / SIDE);
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            sum += Laplacian.rowEnergy(luma, y, left, right);
        }
        return (double) sum / ((long) (right - left) * (bottom - top));
    }
}
