package dev.memorylane.vision.features;

import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.nio.ByteBuffer;

/**
 * Which colours a picture has, whatever their brightness: 12 hues × 8 saturations of the hexcone model (Smith, "Color
 * gamut transform pairs", SIGGRAPH 1978), counted over the picture at 64 × 64 pixels. To be compared by intersection:
 * Swain and Ballard, "Color indexing", IJCV 7 (1991).
 */
public final class ColourHistogram {
    /** Hues counted. */
    public static final int HUES = 12;

    /** Saturations counted for each hue. */
    public static final int SATURATIONS = 8;

    /** Pixels counted. */
    public static final int PIXELS = 64 * 64;

    private static final int SIDE = 64;

    private ColourHistogram() {}

    /**
     * Counts of pixels as unsigned 16-bit big-endian numbers, saturation by saturation within each hue, together {@link
     * #PIXELS}. Grey counts as the first hue.
     *
     * @param picture upright, RGB
     */
    public static byte[] of(Raster picture) {
        Raster small = Resampler.resize(picture, SIDE, SIDE, ResamplingFilter.HAMMING);
        int[] counts = new int[HUES * SATURATIONS];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                counts[bin(small.at(x, y, 0), small.at(x, y, 1), small.at(x, y, 2))]++;
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(counts.length * Short.BYTES);
        for (int count : counts) {
            bytes.putShort((short) count);
        }
        return bytes.array();
    }

    private static int bin(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (range == 0) {
            return 0;
        }
        int saturation = Math.min(SATURATIONS - 1, range * SATURATIONS / most);
        return hue(red, green, blue, most, range) * SATURATIONS + saturation;
    }

    /** In whole numbers: two of the twelve hues for each of the six edges of the hexcone. */
    private static int hue(int red, int green, int blue, int most, int range) {
        int sixths;
        if (most == red) {
            sixths = green - blue;
        } else if (most == green) {
            sixths = 2 * range + blue - red;
        } else {
            sixths = 4 * range + red - green;
        }
        return Math.floorMod(Math.floorDiv(2 * sixths, range), HUES);
    }
}
