package dev.memorylane.culling.pick;

/**
 * How the best photo is told. A score is the weighted sum of signals that each run from 0 to 1 within a burst; the
 * weights need no fixed sum.
 *
 * @param sharpnessWeight of the sharpness over that of the sharpest sibling
 * @param exposureWeight of the closeness of mean luma to the middle
 * @param clippingWeight of the share of pixels that kept detail
 * @param typicalityWeight of the mean similarity to the siblings
 * @param ratingWeight of the stars over five
 * @param alternateMargin a photo at most this far behind is nearly as good
 * @param rejectMargin a photo at least this far behind the best of its burst has a clearly better sibling
 */
public record PickParameters(
        double sharpnessWeight,
        double exposureWeight,
        double clippingWeight,
        double typicalityWeight,
        double ratingWeight,
        double alternateMargin,
        double rejectMargin) {

    public PickParameters {
        double least = Math.min(
                Math.min(sharpnessWeight, exposureWeight),
                Math.min(Math.min(clippingWeight, typicalityWeight), ratingWeight));
        if (!(least >= 0)) {
            throw new IllegalArgumentException("A weight of the pick is below 0");
        }
        if (!(alternateMargin >= 0 && alternateMargin < rejectMargin)) {
            throw new IllegalArgumentException(
                    "Alternate margin " + alternateMargin + " must be below reject margin " + rejectMargin);
        }
    }

    public static PickParameters defaults() {
        return new PickParameters(1.0, 0.6, 0.6, 0.3, 1.0, 0.08, 0.3);
    }
}
