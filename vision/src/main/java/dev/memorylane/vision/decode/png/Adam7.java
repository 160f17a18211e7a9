package dev.memorylane.vision.decode.png;

import java.util.List;

/**
 * One of the seven passes of an interlaced PNG (ISO/IEC 15948, 8.2).
 *
 * @param left column of its first pixel
 * @param top row of its first pixel
 * @param across columns between its pixels
 * @param down rows between its pixels
 */
record Adam7(int left, int top, int across, int down) {
    static final List<Adam7> PASSES = List.of(
            new Adam7(0, 0, 8, 8),
            new Adam7(4, 0, 8, 8),
            new Adam7(0, 4, 4, 8),
            new Adam7(2, 0, 4, 4),
            new Adam7(0, 2, 2, 4),
            new Adam7(1, 0, 2, 2),
            new Adam7(0, 1, 1, 2));

    /** Columns that a picture of a width has in this pass. */
    int columns(int width) {
        return width <= left ? 0 : Math.ceilDiv(width - left, across);
    }

    /** Rows that a picture of a height has in this pass. */
    int rows(int height) {
        return height <= top ? 0 : Math.ceilDiv(height - top, down);
    }
}
