package dev.memorylane.vision;

/**
 * The eight EXIF orientations (EXIF 2.32, tag 0x0112), named for what must be done to the stored picture to see it
 * upright: first an optional transpose (rows become columns), then optional flips.
 */
public enum Orientation {
    UPRIGHT(false, false, false),
    FLIP_HORIZONTALLY(false, true, false),
    ROTATE_180(false, true, true),
    FLIP_VERTICALLY(false, false, true),
    TRANSPOSE(true, false, false),
    ROTATE_90_CLOCKWISE(true, true, false),
    TRANSVERSE(true, true, true),
    ROTATE_90_COUNTERCLOCKWISE(true, false, true);

    private final boolean transposes;
    private final boolean mirrorsColumns;
    private final boolean mirrorsRows;

    Orientation(boolean transposes, boolean mirrorsColumns, boolean mirrorsRows) {
        this.transposes = transposes;
        this.mirrorsColumns = mirrorsColumns;
        this.mirrorsRows = mirrorsRows;
    }

    /** The orientation of an EXIF value; what is not 1..8 (cameras write 0 and worse) counts as upright. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
    }

    /** The EXIF value, 1..8. */
    public int exif() {
        return ordinal() + 1;
    }

    /** Whether width and height change places. */
    public boolean transposes() {
        return transposes;
    }

    /** Whether, after the transpose, left and right change places. */
    public boolean mirrorsColumns() {
        return mirrorsColumns;
    }

    /** Whether, after the transpose, top and bottom change places. */
    public boolean mirrorsRows() {
        return mirrorsRows;
    }
}
