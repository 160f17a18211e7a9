package dev.memorylane.vision.preprocess;

import dev.memorylane.vision.picture.ResamplingFilter;

/** To which size a picture is brought before any crop. */
public sealed interface ResizeRule {
    /** The size for a picture of a given size. */
    Size of(int height, int width);

    /** The size aimed at. */
    Size size();

    /** The same rule with another size. */
    ResizeRule withSize(Size other);

    /** The longest side that the model wants to see, in pixels: decoding keeps at least twice as much. */
    default int edge() {
        return Math.max(size().height(), size().width());
    }

    /** One size for all, whatever that does to proportions. */
    record Squeeze(Size size) implements ResizeRule {
        @Override
        public Size of(int height, int width) {
            return size;
        }

        @Override
        public ResizeRule withSize(Size other) {
            return new Squeeze(other);
        }
    }

    /**
     * In proportion, as small as it can be while no side is shorter than that of the size; the other side is rounded
     * down. With a square size this is the published rule of the shortest edge. A strip one pixel high becomes a
     * picture of a huge length: only the part that is needed may be computed ({@link
     * dev.memorylane.vision.picture.Resampler#resize(dev.memorylane.vision.picture.Raster, int, int, ResamplingFilter,
     * dev.memorylane.vision.picture.Window)}).
     */
    record Cover(Size size) implements ResizeRule {
        /** The short side to a length. */
        static Cover shortestEdge(int length) {
            return new Cover(new Size(length, length));
        }

        @Override
        public Size of(int height, int width) {
            boolean heightDecides = (long) size.height() * width >= (long) size.width() * height;
            return heightDecides
                    ? new Size(size.height(), proportional(size.height(), width, height))
                    : new Size(proportional(size.width(), height, width), size.width());
        }

        @Override
        public ResizeRule withSize(Size other) {
            return new Cover(other);
        }

        private static int proportional(int length, int other, int one) {
            return (int) Math.min((long) length * other / one, Integer.MAX_VALUE);
        }
    }
}
