package dev.memorylane.vision.decode.png;

import java.util.Arrays;

/**
 * From the samples of a row to 8-bit RGB. 16-bit samples keep their upper half, as Pillow's {@code convert("RGB")} has
 * it. What is transparent shows white behind it, as most viewers have it, not the colour that nobody sees.
 */
final class PngPixels {
    private final PngColour colour;
    private final int bits;
    private final byte[] palette;
    private final int[] alphas;
    private final int[] transparentColour;

    PngPixels(PngStructure png) {
        this.colour = png.header().colour();
        this.bits = png.header().bits();
        this.palette = png.palette();
        this.alphas = paletteAlphas(png.transparency());
        this.transparentColour = colourKey(png.transparency());
    }

    /** @param row samples as they are packed in the file, filters undone */
    void toRgb(byte[] row, int pixels, byte[] rgb) {
        if (colour == PngColour.RGB && bits == 8 && transparentColour.length == 0) {
            System.arraycopy(row, 0, rgb, 0, 3 * pixels);
            return;
        }
        for (int x = 0; x < pixels; x++) {
            switch (colour) {
                case GREY -> grey(row, x, isKey(row, x) ? 0 : 255, x, rgb);
                case GREY_ALPHA -> grey(row, 2 * x, eight(row, 2 * x + 1), x, rgb);
                case RGB -> rgb(row, 3 * x, isKey(row, 3 * x) ? 0 : 255, x, rgb);
                case RGB_ALPHA -> rgb(row, 4 * x, eight(row, 4 * x + 3), x, rgb);
                case PALETTE -> entry(raw(row, x), x, rgb);
            }
        }
    }

    private void grey(byte[] row, int sample, int alpha, int x, byte[] rgb) {
        byte grey = overWhite(eight(row, sample), alpha);
        rgb[3 * x] = grey;
        rgb[3 * x + 1] = grey;
        rgb[3 * x + 2] = grey;
    }

    private void rgb(byte[] row, int sample, int alpha, int x, byte[] rgb) {
        for (int c = 0; c < 3; c++) {
            rgb[3 * x + c] = overWhite(eight(row, sample + c), alpha);
        }
    }

    /** An entry beyond the palette is black, as libpng has it. */
    private void entry(int index, int x, byte[] rgb) {
        boolean exists = 3 * index < palette.length;
        for (int c = 0; c < 3; c++) {
            rgb[3 * x + c] = exists ? overWhite(palette[3 * index + c] & 0xFF, alphas[index]) : 0;
        }
    }

    private static byte overWhite(int sample, int alpha) {
        return alpha == 255 ? (byte) sample : (byte) ((sample * alpha + 255 * (255 - alpha) + 127) / 255);
    }

    private boolean isKey(byte[] row, int firstSample) {
        if (transparentColour.length == 0) {
            return false;
        }
        for (int c = 0; c < transparentColour.length; c++) {
            if (raw(row, firstSample + c) != transparentColour[c]) {
                return false;
            }
        }
        return true;
    }

    /** A sample as 8 bits. */
    private int eight(byte[] row, int sample) {
        return switch (bits) {
            case 8 -> row[sample] & 0xFF;
            case 16 -> row[2 * sample] & 0xFF;
            default -> raw(row, sample) * 255 / ((1 << bits) - 1);
        };
    }

    /** A sample as it is. */
    private int raw(byte[] row, int sample) {
        return switch (bits) {
            case 8 -> row[sample] & 0xFF;
            case 16 -> (row[2 * sample] & 0xFF) << 8 | row[2 * sample + 1] & 0xFF;
            default -> {
                int bit = sample * bits;
                yield row[bit >> 3] >> (8 - bits - (bit & 7)) & ((1 << bits) - 1);
            }
        };
    }

    private static int[] paletteAlphas(byte[] transparency) {
        int[] alphas = new int[256];
        Arrays.fill(alphas, 255);
        for (int i = 0; i < Math.min(256, transparency.length); i++) {
            alphas[i] = transparency[i] & 0xFF;
        }
        return alphas;
    }

    /** The one colour that is transparent, in whole samples; none where there is no such colour. */
    private int[] colourKey(byte[] transparency) {
        boolean hasKey = colour == PngColour.GREY || colour == PngColour.RGB;
        if (!hasKey || transparency.length < 2 * colour.samples()) {
            return new int[0];
        }
        int[] key = new int[colour.samples()];
        for (int i = 0; i < key.length; i++) {
            key[i] = (transparency[2 * i] & 0xFF) << 8 | transparency[2 * i + 1] & 0xFF;
        }
        return key;
    }
}
