package dev.memorylane.vision.decode.colour;

/** From the samples of one colour space to 8-bit sRGB. Immutable and thread-safe. */
sealed interface ColourTransform {
    /** Samples of a pixel that go in: 1, 3 or 4. */
    int channels();

    /**
     * Transforms pixels.
     *
     * @param from samples, all channels of a pixel together
     * @param rgb takes three bytes a pixel; may be {@code from} where that has three channels
     */
    void apply(byte[] from, byte[] rgb);

    /** The samples are sRGB already, or so near that nobody sees it. */
    record Identity() implements ColourTransform {
        @Override
        public int channels() {
            return 3;
        }

        @Override
        public void apply(byte[] from, byte[] rgb) {
            if (from != rgb) {
                System.arraycopy(from, 0, rgb, 0, rgb.length);
            }
        }
    }

    /**
     * Grey levels.
     *
     * @param levels 256, each for the level that is its index
     */
    @SuppressWarnings("ArrayRecordComponent") // a table, never compared
    record Grey(byte[] levels) implements ColourTransform {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public void apply(byte[] from, byte[] rgb) {
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = levels[from[rgb.length == from.length ? i : i / 3] & 0xFF];
            }
        }
    }

    /** Three channels through a grid. */
    record Rgb(ColourGrid grid) implements ColourTransform {
        @Override
        public int channels() {
            return 3;
        }

        @Override
        public void apply(byte[] from, byte[] rgb) {
            for (int i = 0; i < from.length; i += 3) {
                grid.lookUp(from[i] & 0xFF, from[i + 1] & 0xFF, from[i + 2] & 0xFF, rgb, i);
            }
        }
    }

    /**
     * Four inks: two grids of the three colours for the amounts of black below and above are blended.
     *
     * @param grids for evenly spaced amounts of black from none to all
     */
    record Cmyk(java.util.List<ColourGrid> grids) implements ColourTransform {
        public Cmyk {
            grids = java.util.List.copyOf(grids);
        }

        @Override
        public int channels() {
            return 4;
        }

        @Override
        public void apply(byte[] from, byte[] rgb) {
            byte[] below = new byte[3];
            byte[] above = new byte[3];
            int steps = grids.size() - 1;
            for (int i = 0, to = 0; i < from.length; i += 4, to += 3) {
                int black = (from[i + 3] & 0xFF) * steps;
                int grid = Math.min(black / 255, steps - 1);
                int part = black - grid * 255;
                grids.get(grid).lookUp(from[i] & 0xFF, from[i + 1] & 0xFF, from[i + 2] & 0xFF, below, 0);
                grids.get(grid + 1).lookUp(from[i] & 0xFF, from[i + 1] & 0xFF, from[i + 2] & 0xFF, above, 0);
                for (int c = 0; c < 3; c++) {
                    rgb[to + c] = (byte) (((below[c] & 0xFF) * (255 - part) + (above[c] & 0xFF) * part + 127) / 255);
                }
            }
        }
    }
}
