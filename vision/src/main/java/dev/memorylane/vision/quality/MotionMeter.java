package dev.memorylane.vision.quality;

import dev.memorylane.vision.MotionBlur;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.quality.TileGrid.Tile;

/**
 * The streaks on which tiles agree: their mean as vectors at twice the angle, so that a direction and its opposite are
 * one and directions at right angles cancel out. A tile counts by how much the coarse picture has in every direction:
 * one with a single edge in it cannot tell what is missing along the edge.
 */
final class MotionMeter {
    /** The coarse picture's pixels are this many wide. */
    private static final int COARSER = 4;

    private final Raster luma;
    private final Raster coarse;
    private final double noise;
    private double x;
    private double y;
    private double weights;

    private MotionMeter(Raster luma, double noise) {
        this.luma = luma;
        this.coarse = coarse(luma);
        this.noise = noise;
    }

    /**
     * The motion blur of a luma at {@link ViewingSize}.
     *
     * @param tiles of the luma, those worth looking at
     * @param noise standard deviation in levels of 0..255
     */
    static MotionBlur of(Raster luma, Iterable<Tile> tiles, double noise) {
        if (Math.min(luma.width(), luma.height()) < COARSER) {
            return MotionBlur.NONE;
        }
        MotionMeter meter = new MotionMeter(luma, noise);
        tiles.forEach(meter::look);
        return meter.agreed();
    }

    private void look(Tile tile) {
        Tile small = tile.reduced(COARSER, coarse.width(), coarse.height());
        if (tile.isEmpty() || small.isEmpty()) {
            return;
        }
        GradientTensor fine = GradientTensor.of(luma, tile).withoutNoise(noise);
        GradientTensor wide = GradientTensor.of(coarse, small).withoutNoise(noise / COARSER);
        Streaks streaks = Streaks.of(fine, wide);
        double weight = wide.isotropy();
        x += weight * streaks.strength() * StrictMath.cos(2 * streaks.direction());
        y += weight * streaks.strength() * StrictMath.sin(2 * streaks.direction());
        weights += weight;
    }

    private MotionBlur agreed() {
        double length = StrictMath.hypot(x, y);
        if (!(weights > 0 && length > 0)) {
            return MotionBlur.NONE;
        }
        return new MotionBlur(Math.min(1, length / weights), degrees(x, y));
    }

    /** Half the angle of a vector in a picture, whose rows run down: 0 up to but not 180. */
    static double degrees(double x, double y) {
        double degrees = Math.toDegrees(StrictMath.atan2(-y, x) / 2);
        double turned = degrees < 0 ? degrees + 180 : degrees;
        // A hair below 0 is rounded to 180.
        return turned < 180 ? turned : 0;
    }

    /** Every pixel the mean of the square of pixels in its place. */
    private static Raster coarse(Raster luma) {
        int width = luma.width() / COARSER;
        int height = luma.height() / COARSER;
        byte[] samples = new byte[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = mean(luma, COARSER * (i % width), COARSER * (i / width));
        }
        return new Raster(width, height, 1, samples);
    }

    private static byte mean(Raster luma, int left, int top) {
        int sum = COARSER * COARSER / 2;
        for (int row = top; row < top + COARSER; row++) {
            int at = row * luma.width() + left;
            for (int i = 0; i < COARSER; i++) {
                sum += luma.samples()[at + i] & 0xFF;
            }
        }
        return (byte) (sum / (COARSER * COARSER));
    }
}
