package dev.memorylane.studio;

import java.awt.image.BufferedImage;

/** One look of a place, painted from a seed: what stays still is painted once, what moves for each moment. */
public final class Painting {

    /** Width of the canvas in pixels. */
    public static final int WIDTH = Easel.WIDTH;

    /** Height of the canvas in pixels. */
    public static final int HEIGHT = Easel.HEIGHT;

    private final Scene scene;
    private final long look;
    private final Easel background;

    /** Paints what stays still. The same place in another look is arranged otherwise. */
    public Painting(Place place, long look) {
        this.scene = place.scene();
        this.look = look;
        this.background = new Easel(look);
        scene.background(background);
    }

    /** All of it, {@code seconds} after the first moment: a fresh picture of packed RGB. */
    public BufferedImage at(double seconds) {
        Easel moment = background.copy(look);
        scene.subject(moment, seconds);
        return moment.image;
    }
}
