package dev.memorylane.vision.decode.tiff;

import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.jpeg.JpegFrames;

/**
 * JPEG inside TIFF: a tile is a JPEG with a size of its own, for which its decoder may need memory whatever the TIFF
 * says of the tile.
 */
final class JpegTiles {
    private static final int OLD_JPEG = 6;
    private static final int JPEG = 7;
    /** Both sides are rounded up to whole coded units. */
    private static final int ROUNDING = 64;

    private JpegTiles() {}

    static void requireBounded(byte[] file, TiffDirectory page, TiffLayout layout) throws UnreadableException {
        long compression = page.number(TiffTag.COMPRESSION, 1);
        if (compression != JPEG && compression != OLD_JPEG) {
            return;
        }
        long most = (long) (layout.tileWidth() + ROUNDING) * (layout.tileHeight() + ROUNDING);
        requireBounded(file, page.numbers(TiffTag.TILE_OFFSETS), most);
        requireBounded(file, page.numbers(TiffTag.STRIP_OFFSETS), most);
        requireBounded(file, page.numbers(TiffTag.JPEG_OFFSET), most);
    }

    private static void requireBounded(byte[] file, long[] offsets, long most) throws UnreadableException {
        for (long offset : offsets) {
            if (offset >= 0 && offset < file.length && JpegFrames.pixels(file, (int) offset) > most) {
                throw UnreadableException.corrupt("a JPEG inside it is larger than the part of the picture it fills");
            }
        }
    }
}
