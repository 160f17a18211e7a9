package dev.memorylane.vision.decode.colour;

/**
 * Three channels to sRGB by a cubic grid and tetrahedral interpolation (Kasson, Plouffe and Nin, "A tetrahedral
 * interpolation technique for color space conversion", SPIE 1909, 1993): exact where the transform is smooth, within a
 * few levels where colours leave the gamut of sRGB and are clipped.
 */
final class ColourGrid {
    /** Fractional bits of a position between two grid points. */
    private static final int BITS = 12;

    private final int points;
    /** 16-bit sRGB of each point, the first channel slowest. */
    private final short[] values;
    /** For each level of a channel the grid point below and how far above it. */
    private final int[] point = new int[256];

    private final int[] part = new int[256];

    ColourGrid(int points, short[] values) {
        if (values.length != 3 * points * points * points) {
            throw new IllegalArgumentException(values.length + " values are no grid of " + points);
        }
        this.points = points;
        this.values = values;
        for (int level = 0; level < 256; level++) {
            int position = (int) Math.round((double) level * (points - 1) / 255 * (1 << BITS));
            point[level] = Math.min(position >> BITS, points - 2);
            part[level] = position - (point[level] << BITS);
        }
    }

    /** Whether each point is itself, to a tolerance of 8-bit levels. */
    boolean isIdentity(int tolerance) {
        for (int i = 0; i < values.length; i++) {
            int at = i / 3;
            int channel = i % 3;
            int coordinate = channel == 0 ? at / (points * points) : channel == 1 ? at / points % points : at % points;
            double own = coordinate * 65535.0 / (points - 1);
            if (Math.abs((values[i] & 0xFFFF) - own) > tolerance * 257) {
                return false;
            }
        }
        return true;
    }

    /** Writes red, green and blue of one colour. */
    void lookUp(int first, int second, int third, byte[] rgb, int to) {
        int x = part[first];
        int y = part[second];
        int z = part[third];
        int stepX = 3 * points * points;
        int stepY = 3 * points;
        int stepZ = 3;
        int origin = point[first] * stepX + point[second] * stepY + point[third] * stepZ;
        // From the origin along the axes in the order of the parts, largest first, to the opposite corner.
        int large = Math.max(x, Math.max(y, z));
        int small = Math.min(x, Math.min(y, z));
        int middle = x + y + z - large - small;
        int stepLarge = x == large ? stepX : y == large ? stepY : stepZ;
        int stepSmall = z == small ? stepZ : y == small ? stepY : stepX;
        int afterLarge = origin + stepLarge;
        int opposite = origin + stepX + stepY + stepZ;
        int afterMiddle = opposite - stepSmall;
        for (int c = 0; c < 3; c++) {
            long sum = (long) value(origin + c) * ((1 << BITS) - large)
                    + (long) value(afterLarge + c) * (large - middle)
                    + (long) value(afterMiddle + c) * (middle - small)
                    + (long) value(opposite + c) * small;
            rgb[to + c] = (byte) (((sum >> BITS) + 128) / 257);
        }
    }

    private int value(int index) {
        return values[index] & 0xFFFF;
    }
}
