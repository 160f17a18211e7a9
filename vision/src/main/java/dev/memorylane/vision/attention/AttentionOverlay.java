package dev.memorylane.vision.attention;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Paints an attention map over what the model saw: dark where it looked little, through red to bright yellow where it
 * looked most. Brightness is the share between the map's least and its 99th percentile, because single patches without
 * meaning may draw most of all (Darcet et al., "Vision transformers need registers", ICLR 2024).
 */
public final class AttentionOverlay {
    private static final double BRIGHTEST = 0.99;
    private static final double OPACITY = 0.5;
    private static final int MOST = 255;
    /** From little to much, in equal steps: black, violet, red, orange, yellow. */
    private static final int[][] COLOURS = {{0, 0, 4}, {87, 16, 110}, {188, 55, 84}, {249, 142, 9}, {252, 255, 164}};

    private AttentionOverlay() {}

    /**
     * The picture with a map over it, as a PNG.
     *
     * @param map of the view's grid, row by row: {@link AttentionMaps#mean()} or one head's
     */
    public static byte[] png(AttentionView view, float[] map) {
        Raster seen = view.seen();
        Raster heat = Resampler.resize(grey(view.maps(), map), seen.width(), seen.height(), ResamplingFilter.BILINEAR);
        BufferedImage image = new BufferedImage(seen.width(), seen.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < seen.height(); y++) {
            for (int x = 0; x < seen.width(); x++) {
                image.setRGB(x, y, blended(seen, heat.at(x, y, 0), x, y));
            }
        }
        return encoded(image);
    }

    private static Raster grey(AttentionMaps maps, float[] map) {
        float[] sorted = map.clone();
        Arrays.sort(sorted);
        float least = sorted[0];
        float most = sorted[(int) Math.min(sorted.length - 1, Math.ceil(BRIGHTEST * sorted.length))];
        byte[] samples = new byte[map.length];
        for (int i = 0; i < map.length; i++) {
            double share = most > least ? (map[i] - least) / (most - least) : 0;
            samples[i] = (byte) Math.round(MOST * Math.clamp(share, 0, 1));
        }
        return new Raster(maps.width(), maps.height(), 1, samples);
    }

    private static int blended(Raster seen, int heat, int x, int y) {
        double place = (double) heat / MOST * (COLOURS.length - 1);
        int below = (int) Math.min(COLOURS.length - 2, Math.floor(place));
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            double colour = COLOURS[below][c] + (place - below) * (COLOURS[below + 1][c] - COLOURS[below][c]);
            long value = Math.round(OPACITY * colour + (1 - OPACITY) * seen.at(x, y, c));
            rgb = (rgb << 8) | (int) value;
        }
        return rgb;
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A PNG cannot be written to memory", e);
        }
    }
}
