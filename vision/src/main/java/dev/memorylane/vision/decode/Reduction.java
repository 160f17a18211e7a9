package dev.memorylane.vision.decode;

/** By how much a picture is reduced while it is decoded: 1, 2, 4 or 8, the factors of DCT-scaled decoding. */
final class Reduction {
    private static final int MOST = 8;

    private Reduction() {}

    /** The largest factor that leaves the short side, unless more would be held than the limit allows. */
    static int of(Blueprint picture, int shortSide, long heldPixels) {
        int factor = MOST;
        while (factor > 1 && picture.shortSide() < (long) shortSide * factor) {
            factor /= 2;
        }
        while (factor < MOST && picture.pixels() / ((long) factor * factor) > heldPixels) {
            factor *= 2;
        }
        return factor;
    }
}
