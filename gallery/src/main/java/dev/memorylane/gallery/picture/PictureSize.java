package dev.memorylane.gallery.picture;

import java.util.Arrays;
import java.util.Optional;

/** The sizes that pictures come in: few, so that a picture is made once for all who look. */
public enum PictureSize {
    TINY("256", 256, 82),
    SMALL("512", 512, 85),
    MEDIUM("1024", 1024, 85),
    LARGE("2048", 2048, 88),
    /** All pixels. */
    FULL("full", Integer.MAX_VALUE, 92);

    /** Up to this long side the thumbnail serves. */
    private static final int OF_THUMBNAIL = 512;

    private final String text;
    private final int longSide;
    private final int quality;

    PictureSize(String text, int longSide, int quality) {
        this.text = text;
        this.longSide = longSide;
        this.quality = quality;
    }

    /** The size of this name, as addresses have it. */
    public static Optional<PictureSize> of(String text) {
        return Arrays.stream(values()).filter(size -> size.text.equals(text)).findFirst();
    }

    /** As addresses have it. */
    public String text() {
        return text;
    }

    /** Most pixels of the long side; a smaller photo keeps its size. */
    int longSide() {
        return longSide;
    }

    /** Of the JPEG, 1..100. */
    int quality() {
        return quality;
    }

    boolean comesFromThumbnail() {
        return longSide <= OF_THUMBNAIL;
    }
}
