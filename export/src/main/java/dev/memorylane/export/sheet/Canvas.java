package dev.memorylane.export.sheet;

import java.awt.Color;
import java.io.IOException;

/** What a page is drawn on; in points, from the upper left corner. */
interface Canvas {
    /** Ends the page before, and begins one. */
    void newPage() throws IOException;

    /** A filled rectangle. */
    void box(float left, float top, float width, float height, Color colour) throws IOException;

    /** A line of text on a base line. */
    void text(String text, float left, float base, float size, Color colour) throws IOException;

    /** How wide a text is. */
    float width(String text, float size) throws IOException;

    /**
     * A picture, as large as it fits, in the middle of a rectangle.
     *
     * @param jpeg upright
     * @throws IOException where it is no picture
     */
    void picture(byte[] jpeg, float left, float top, float width, float height) throws IOException;

    /** Whether the page is one that is wanted; on others nothing is seen, and pictures need not be fetched. */
    boolean isShown();

    /** Whether a text had a character that no typeface of this machine has. */
    boolean hasMissing();

    /** Pixels that the longest side of a picture needs to be crisp. */
    int pixels(float points);
}
