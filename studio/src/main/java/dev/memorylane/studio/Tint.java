package dev.memorylane.studio;

import java.awt.Color;

/** Colours by name of their number, mixed and faded. */
final class Tint {

    private Tint() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    static Color of(int rgb, double alpha) {
        return fade(new Color(rgb), alpha);
    }

    /** The colour with an opacity between 0 and 1. */
    static Color fade(Color colour, double alpha) {
        int opacity = (int) Math.round(255 * Math.clamp(alpha, 0, 1));
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    /** The first colour at 0, the second at 1. */
    static Color mix(Color first, Color second, double share) {
        double s = Math.clamp(share, 0, 1);
        return new Color(
                part(first.getRed(), second.getRed(), s),
                part(first.getGreen(), second.getGreen(), s),
                part(first.getBlue(), second.getBlue(), s));
    }

    /** A packed pixel of three parts, each 0 to 255. */
    static int pack(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }

    private static int part(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
