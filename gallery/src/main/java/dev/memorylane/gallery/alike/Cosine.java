package dev.memorylane.gallery.alike;

import java.util.List;

/** How alike two vectors are. */
final class Cosine {
    private Cosine() {}

    /** -1 to 1; 0 where one of them has no direction. */
    static double of(List<Float> one, List<Float> other) {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.size(); i++) {
            product += (double) one.get(i) * other.get(i);
            squares += (double) one.get(i) * one.get(i);
            otherSquares += (double) other.get(i) * other.get(i);
        }
        return squares == 0 || otherSquares == 0 ? 0 : product / Math.sqrt(squares * otherSquares);
    }
}
