package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.quality.TileGrid.Tile;

/**
 * The structure tensor of a tile: mean products of the gradients across (x) and down (y), by the 3 × 3 operator of
 * Scharr (2000), whose response depends least on direction.
 */
record GradientTensor(double xx, double xy, double yy) {
    /** The operator's weights [3 10 3] times [-1 0 1] sum up to 32 levels for a slope of one. */
    private static final double SCALE = 32;
    /** What white noise of variance 1 adds to {@code xx} and to {@code yy}. */
    private static final double NOISE_GAIN = 2 * (9 + 100 + 9) / (SCALE * SCALE);

    static GradientTensor of(Raster luma, Tile tile) {
        long xx = 0;
        long xy = 0;
        long yy = 0;
        byte[] at = luma.samples();
        int width = luma.width();
        for (int y = tile.top(); y < tile.bottom(); y++) {
            for (int i = y * width + tile.left(); i < y * width + tile.right(); i++) {
                int fall = (at[i + width + 1] & 0xFF) - (at[i - width - 1] & 0xFF);
                int rise = (at[i - width + 1] & 0xFF) - (at[i + width - 1] & 0xFF);
                int gx = 3 * (fall + rise) + 10 * ((at[i + 1] & 0xFF) - (at[i - 1] & 0xFF));
                int gy = 3 * (fall - rise) + 10 * ((at[i + width] & 0xFF) - (at[i - width] & 0xFF));
                xx += (long) gx * gx;
                xy += (long) gx * gy;
                yy += (long) gy * gy;
            }
        }
        double norm = SCALE * SCALE * tile.pixels();
        return new GradientTensor(xx / norm, xy / norm, yy / norm);
    }

    double trace() {
        return xx + yy;
    }

    /** 0 (gradients in one direction only, or none) to 1 (in all alike). */
    double isotropy() {
        double trace = trace();
        return trace > 0 ? Math.clamp(4 * determinant() / (trace * trace), 0, 1) : 0;
    }

    double determinant() {
        return xx * yy - xy * xy;
    }

    /** Without what white noise of a standard deviation adds; never below nothing. */
    GradientTensor withoutNoise(double deviation) {
        double added = Math.min(NOISE_GAIN * deviation * deviation, Math.min(xx, yy));
        return new GradientTensor(xx - added, xy, yy - added);
    }

    /** With the same share of its mean added in every direction. */
    GradientTensor rounded(double share) {
        double added = share * trace() / 2;
        return new GradientTensor(xx + added, xy, yy + added);
    }
}
