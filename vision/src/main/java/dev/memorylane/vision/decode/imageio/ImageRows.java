package dev.memorylane.vision.decode.imageio;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The rows of an image of any kind as 8-bit red, green, blue, or as cyan, magenta, yellow, black where it has those.
 * Samples are taken as they are, no profile is applied; those of more bits keep their upper eight; floating-point ones
 * count from 0 to 1; what is transparent shows white.
 */
public final class ImageRows {
    private static final int WHITE = 255;

    private final Raster raster;
    private final ColorModel colours;
    private final int[] palette;
    private final int bands;
    private final int[] ints;
    private final float[] floats;
    private final boolean alpha;

    /** @param alpha whether the image's transparency means something */
    public ImageRows(BufferedImage image, boolean alpha) {
        this.alpha = alpha;
        raster = image.getRaster();
        colours = image.getColorModel();
        palette = palette(colours);
        bands = raster.getNumBands();
        boolean isFloat =
                raster.getTransferType() == DataBuffer.TYPE_FLOAT || raster.getTransferType() == DataBuffer.TYPE_DOUBLE;
        ints = new int[raster.getWidth() * bands];
        floats = new float[isFloat ? ints.length : 0];
    }

    /** 4 for CMYK, else 3. */
    public int channels() {
        return palette.length == 0 && colours.getNumColorComponents() == 4 ? 4 : 3;
    }

    /** @param to at least as many samples as a row has channels */
    public void row(int y, byte[] to) {
        samples(y);
        if (palette.length > 0) {
            indexed(to);
        } else {
            for (int x = 0; x < raster.getWidth(); x++) {
                pixel(x, to);
            }
        }
    }

    private void samples(int y) {
        if (floats.length == 0) {
            raster.getPixels(0, y, raster.getWidth(), 1, ints);
            int shift = Math.max(0, colours.getComponentSize(0) - 8);
            for (int i = 0; shift > 0 && i < ints.length; i++) {
                ints[i] = ints[i] >>> shift & 0xFF;
            }
            return;
        }
        raster.getPixels(0, y, raster.getWidth(), 1, floats);
        for (int i = 0; i < ints.length; i++) {
            ints[i] = Math.round(Math.clamp(floats[i], 0f, 1f) * 255);
        }
    }

    private void indexed(byte[] to) {
        for (int x = 0; x < raster.getWidth(); x++) {
            int argb = palette[Math.min(ints[x * bands], palette.length - 1)];
            for (int c = 0; c < 3; c++) {
                to[3 * x + c] = straight(argb >> (16 - 8 * c) & 0xFF, argb >>> 24);
            }
        }
    }

    private void pixel(int x, byte[] to) {
        int at = x * bands;
        int colourBands = colours.getNumColorComponents();
        int opacity = alpha && colours.hasAlpha() && bands > colourBands ? ints[at + colourBands] : WHITE;
        int channels = channels();
        for (int c = 0; c < channels; c++) {
            int sample = eight(ints[at + (colourBands >= channels ? c : 0)]);
            to[channels * x + c] = channels == 4 ? (byte) sample : over(sample, opacity);
        }
    }

    private int eight(int sample) {
        int bits = colours.getComponentSize(0);
        return bits < 8 ? sample * WHITE / ((1 << bits) - 1) : sample;
    }

    private byte over(int sample, int alpha) {
        return colours.isAlphaPremultiplied()
                ? (byte) Math.min(WHITE, sample + WHITE - alpha)
                : straight(sample, alpha);
    }

    private static byte straight(int sample, int alpha) {
        return (byte) ((sample * alpha + WHITE * (WHITE - alpha) + 127) / WHITE);
    }

    private static int[] palette(ColorModel colours) {
        if (!(colours instanceof IndexColorModel indexed)) {
            return new int[0];
        }
        int[] argb = new int[indexed.getMapSize()];
        indexed.getRGBs(argb);
        return argb;
    }
}
