package dev.memorylane.vision.decode.tiff;

import dev.memorylane.vision.decode.UnreadableException;

/**
 * How the picture of a directory is laid out, checked so far that no reader needs to allocate or loop by what the file
 * only claims.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixelBytes of a decoded pixel
 * @param tileWidth of a tile in pixels; of a strip the whole width
 * @param tileHeight rows of a tile or strip
 * @param rows how many from the top have all their data in the file
 */
record TiffLayout(int width, int height, int pixelBytes, int tileWidth, int tileHeight, int rows) {
    private static final int MOST_SIDE = 1 << 24;
    private static final int UNCOMPRESSED = 1;
    private static final int OLD_JPEG = 6;

    static TiffLayout of(TiffDirectory page, int fileLength) throws UnreadableException {
        int width = between(page.number(TiffTag.WIDTH, 0), 1, MOST_SIDE, "width");
        int height = between(page.number(TiffTag.HEIGHT, 0), 1, MOST_SIDE, "height");
        int samples = between(page.number(TiffTag.SAMPLES_PER_PIXEL, 1), 1, 64, "number of samples");
        int bits = between(page.number(TiffTag.BITS_PER_SAMPLE, 1), 1, 64, "number of bits");
        boolean tiled = page.has(TiffTag.TILE_WIDTH);
        int tileWidth = tiled ? between(page.number(TiffTag.TILE_WIDTH, 0), 1, width + 65_535, "tile width") : width;
        long rowsPerStrip = Math.min(page.number(TiffTag.ROWS_PER_STRIP, height), height);
        int tileHeight = tiled
                ? between(page.number(TiffTag.TILE_HEIGHT, 0), 1, height + 65_535, "tile height")
                : between(rowsPerStrip, 1, height, "strip height");
        int pixelBytes = samples * Integer.highestOneBit(Math.max(8, bits) * 2 - 1) / 8;
        TiffLayout layout = new TiffLayout(width, height, pixelBytes, tileWidth, tileHeight, height);
        int planes = page.number(TiffTag.PLANAR_CONFIGURATION, 1) == 2 ? samples : 1;
        return layout.withRows(layout.rowsInFile(page, fileLength, planes, (long) bits * samples / planes));
    }

    private TiffLayout withRows(int newRows) {
        return new TiffLayout(width, height, pixelBytes, tileWidth, tileHeight, newRows);
    }

    /** Rows before the first tile whose data are not all in the file, whichever plane it is of. */
    private int rowsInFile(TiffDirectory page, int fileLength, int planes, long bitsPerPixel)
            throws UnreadableException {
        boolean tiled = page.has(TiffTag.TILE_OFFSETS);
        long[] offsets = page.numbers(tiled ? TiffTag.TILE_OFFSETS : TiffTag.STRIP_OFFSETS);
        long[] counts = page.numbers(tiled ? TiffTag.TILE_BYTE_COUNTS : TiffTag.STRIP_BYTE_COUNTS);
        long across = Math.ceilDiv(width, tileWidth);
        long perPlane = across * Math.ceilDiv(height, tileHeight);
        if (page.number(TiffTag.COMPRESSION, UNCOMPRESSED) == OLD_JPEG && offsets.length == 0) {
            return height;
        }
        if (offsets.length < perPlane * planes) {
            throw UnreadableException.corrupt("it names no data for some of its picture");
        }
        boolean raw = page.number(TiffTag.COMPRESSION, UNCOMPRESSED) == UNCOMPRESSED;
        long rows = height;
        for (int i = 0; i < perPlane * planes; i++) {
            long top = i % perPlane / across * tileHeight;
            long tileBytes = Math.min(tileHeight, height - top) * ((tileWidth * bitsPerPixel + 7) / 8);
            long needed = raw ? tileBytes : counts.length > i ? counts[i] : 1;
            if (offsets[i] < 0 || needed < 0 || offsets[i] > fileLength - needed) {
                rows = Math.min(rows, top);
            }
        }
        return (int) rows;
    }

    private static int between(long value, int least, int most, String what) throws UnreadableException {
        if (value < least || value > most) {
            throw UnreadableException.corrupt("its " + what + " is " + value);
        }
        return (int) value;
    }
}
