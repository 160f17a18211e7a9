package dev.memorylane.culling;

/** The scale of star ratings, as XMP has it: 0 to 5, and -1 for rejected. */
final class Ratings {

    static final int REJECTED = -1;
    static final int STARRED = 4;
    static final int MOST = 5;

    private Ratings() {}

    static int requireValid(String photoId, int stars) {
        if (stars < REJECTED || stars > MOST) {
            throw new IllegalArgumentException(
                    "Photo " + photoId + " is rated " + stars + "; ratings run from -1 (rejected) to 5");
        }
        return stars;
    }
}
