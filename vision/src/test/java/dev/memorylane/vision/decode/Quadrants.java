package dev.memorylane.vision.decode;

import dev.memorylane.vision.picture.Raster;
import java.util.List;

/** A picture of four colours, by which one sees how it was turned and whether it was decoded at all. */
public final class Quadrants {
    public static final String RED = "red";
    public static final String GREEN = "green";
    public static final String BLUE = "blue";
    public static final String WHITE = "white";

    private static final List<String> NAMES = List.of(RED, GREEN, BLUE, WHITE);
    private static final int[][] COLOURS = {{220, 40, 40}, {40, 200, 60}, {50, 70, 220}, {240, 240, 240}};
    private static final int TOLERANCE = 8;

    private Quadrants() {}

    /** Red, green, and below them blue, white. */
    public static Raster picture(int width, int height) {
        byte[] samples = new byte[width * height * 3];
        for (int i = 0; i < samples.length; i++) {
            int x = i / 3 % width;
            int y = i / 3 / width;
            samples[i] = (byte) COLOURS[(x * 2 / width) + 2 * (y * 2 / height)][i % 3];
        }
        return new Raster(width, height, 3, samples);
    }

    /** The colours of the quadrants, from left to right and top to bottom. */
    public static List<String> of(Raster picture) {
        int left = picture.width() / 4;
        int above = picture.height() / 4;
        int right = picture.width() * 3 / 4;
        int below = picture.height() * 3 / 4;
        return List.of(
                colour(picture, left, above),
                colour(picture, right, above),
                colour(picture, left, below),
                colour(picture, right, below));
    }

    /** The name of the colour at a place, or its numbers where it is none of the four. */
    public static String colour(Raster picture, int x, int y) {
        for (int i = 0; i < COLOURS.length; i++) {
            int distance = 0;
            for (int c = 0; c < 3; c++) {
                distance = Math.max(distance, Math.abs(COLOURS[i][c] - picture.at(x, y, c)));
            }
            if (distance <= TOLERANCE) {
                return NAMES.get(i);
            }
        }
        return "%d %d %d".formatted(picture.at(x, y, 0), picture.at(x, y, 1), picture.at(x, y, 2));
    }
}
