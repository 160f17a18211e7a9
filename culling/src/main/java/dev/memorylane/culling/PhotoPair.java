package dev.memorylane.culling;

/**
 * Two different photos, in no order.
 *
 * @param first the smaller id
 * @param second the larger id
 */
public record PhotoPair(String first, String second) {

    public PhotoPair {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("Photo " + first + " cannot be paired with itself");
        }
        if (order > 0) {
            String smaller = second;
            second = first;
            first = smaller;
        }
    }
}
