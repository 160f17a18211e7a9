package dev.memorylane.vision.picture;

/**
 * A part of a picture that may not exist yet.
 *
 * @param left first column
 * @param top first row
 * @param width columns, at least one
 * @param height rows, at least one
 */
public record Window(int left, int top, int width, int height) {
    public Window {
        if (left < 0 || top < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "No part of a picture is " + width + "x" + height + " at " + left + "," + top);
        }
    }

    /** All of a picture. */
    public static Window whole(int width, int height) {
        return new Window(0, 0, width, height);
    }
}
