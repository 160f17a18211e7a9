package dev.memorylane.vision.quality;

/** A picture's 8 × 8 tiles, without the outermost pixels, whose neighbours are missing. */
record TileGrid(int width, int height) {
    private static final int SIDE = 8;
    static final int TILES = SIDE * SIDE;

    /** Pixels {@code left <= x < right}, {@code top <= y < bottom}; there may be none. */
    record Tile(int left, int top, int right, int bottom) {
        boolean isEmpty() {
            return left >= right || top >= bottom;
        }

        int pixels() {
            return isEmpty() ? 0 : (right - left) * (bottom - top);
        }

        /** The same place in a picture that is smaller by a factor, without its outermost pixels. */
        Tile reduced(int factor, int width, int height) {
            return new Tile(
                    Math.max(1, left / factor),
                    Math.max(1, top / factor),
                    Math.min(width - 1, right / factor),
                    Math.min(height - 1, bottom / factor));
        }
    }

    /** The tiles from left to right, top down. */
    Tile tile(int index) {
        int column = index % SIDE;
        int row = index / SIDE;
        return new Tile(
                Math.max(1, column * width / SIDE),
                Math.max(1, row * height / SIDE),
                Math.min(width - 1, (column + 1) * width / SIDE),
                Math.min(height - 1, (row + 1) * height / SIDE));
    }
}
