package dev.memorylane.vision.picture;

/** Both sides of a colour picture halved, every pixel the rounded mean of four; an odd last row or column is left out. */
public final class Halving {
    private Halving() {}

    /** @param picture of at least 2 × 2 pixels and three channels */
    public static Raster of(Raster picture) {
        int width = picture.width() / 2;
        int height = picture.height() / 2;
        byte[] out = new byte[3 * width * height];
        for (int y = 0; y < height; y++) {
            row(picture, y, width, out);
        }
        return new Raster(width, height, 3, out);
    }

    private static void row(Raster picture, int y, int width, byte[] out) {
        byte[] in = picture.samples();
        int upper = 2 * y * 3 * picture.width();
        int lower = upper + 3 * picture.width();
        int to = y * 3 * width;
        for (int x = 0; x < width; x++) {
            out[to + 3 * x] = mean(in, upper + 6 * x, lower + 6 * x);
            out[to + 3 * x + 1] = mean(in, upper + 6 * x + 1, lower + 6 * x + 1);
            out[to + 3 * x + 2] = mean(in, upper + 6 * x + 2, lower + 6 * x + 2);
        }
    }

    private static byte mean(byte[] in, int upper, int lower) {
        return (byte)
                (((in[upper] & 0xFF) + (in[upper + 3] & 0xFF) + (in[lower] & 0xFF) + (in[lower + 3] & 0xFF) + 2) >> 2);
    }
}
