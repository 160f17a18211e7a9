package dev.memorylane.vision.preprocess;

/** To which size a picture is brought before any crop. */
public sealed interface ResizeRule {
    /** The size for a picture of a given size. */
    Size of(int height, int width);

    /** The longest side that the model wants to see, in pixels: decoding keeps at least twice as much. */
    int edge();

    /** One size for all, whatever that does to proportions. */
    record Squeeze(Size size) implements ResizeRule {
        @Override
        public Size of(int height, int width) {
            return size;
        }

        @Override
        public int edge() {
            return Math.max(size.height(), size.width());
        }
    }

    /**
     * The short side to a length, the long side in proportion, rounded down. Beyond 32:1 the long side is squeezed: a
     * hostile strip one pixel high must not become a picture of gigabytes.
     */
    record ShortestEdge(int length) implements ResizeRule {
        private static final int LONGEST = 32;

        public ShortestEdge {
            if (length < 1) {
                throw new IllegalArgumentException("size.shortest_edge is positive; it is " + length);
            }
        }

        @Override
        public Size of(int height, int width) {
            return height <= width
                    ? new Size(length, proportional(width, height))
                    : new Size(proportional(height, width), length);
        }

        private int proportional(int longSide, int shortSide) {
            return (int) Math.min((long) length * longSide / shortSide, (long) length * LONGEST);
        }

        @Override
        public int edge() {
            return length;
        }
    }
}
