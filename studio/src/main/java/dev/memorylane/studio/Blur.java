package dev.memorylane.studio;

/** Two ways for a photo not to be sharp. Pixels are packed RGB, row by row, and changed in place. */
public final class Blur {

    private Blur() {}

    /** The mean along a straight trail through each pixel. */
    public static void along(int[] pixels, int width, int height, double length, double angle) {
        int steps = (int) Math.max(2, length / 1.5);
        int[] offsetX = new int[steps];
        int[] offsetY = new int[steps];
        for (int i = 0; i < steps; i++) {
            double at = length * (i / (steps - 1.0) - 0.5);
            offsetX[i] = (int) Math.round(at * Math.cos(angle));
            offsetY[i] = (int) Math.round(at * Math.sin(angle));
        }
        over(pixels, width, height, offsetX, offsetY);
    }

    /** The mean over a trail of any form, given as offsets from each pixel. */
    public static void over(int[] pixels, int width, int height, int[] offsetX, int[] offsetY) {
        int[] source = pixels.clone();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = mean(source, width, height, x, y, offsetX, offsetY);
            }
        }
    }

    private static int mean(int[] source, int width, int height, int x, int y, int[] offsetX, int[] offsetY) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < offsetX.length; i++) {
            int column = Math.clamp(x + offsetX[i], 0, width - 1);
            int p = source[Math.clamp(y + offsetY[i], 0, height - 1) * width + column];
            red += p >> 16 & 255;
            green += p >> 8 & 255;
            blue += p & 255;
        }
        int n = offsetX.length;
        return Tint.pack(red / n, green / n, blue / n);
    }

    /** Two box filters of a radius in each direction, which come close to a lens out of focus. */
    public static void around(int[] pixels, int width, int height, int radius) {
        int[] other = new int[pixels.length];
        for (int pass = 0; pass < 2; pass++) {
            boxes(pixels, other, height, width, width, 1, radius);
            boxes(other, pixels, width, height, 1, width, radius);
        }
    }

    /** A running mean over each of {@code lines} lines, of {@code length} pixels that lie {@code step} apart. */
    private static void boxes(int[] from, int[] to, int lines, int length, int lineStep, int step, int radius) {
        for (int line = 0; line < lines; line++) {
            box(from, to, line * lineStep, length, step, radius);
        }
    }

    private static void box(int[] from, int[] to, int start, int length, int step, int radius) {
        int[] sum = new int[3];
        for (int i = -radius; i <= radius; i++) {
            add(sum, from[start + Math.clamp(i, 0, length - 1) * step], 1);
        }
        int n = 2 * radius + 1;
        for (int i = 0; i < length; i++) {
            to[start + i * step] = Tint.pack(sum[0] / n, sum[1] / n, sum[2] / n);
            add(sum, from[start + Math.min(i + radius + 1, length - 1) * step], 1);
            add(sum, from[start + Math.max(i - radius, 0) * step], -1);
        }
    }

    private static void add(int[] sum, int p, int sign) {
        sum[0] += sign * (p >> 16 & 255);
        sum[1] += sign * (p >> 8 & 255);
        sum[2] += sign * (p & 255);
    }
}
