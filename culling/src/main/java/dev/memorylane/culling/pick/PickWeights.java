package dev.memorylane.culling.pick;

/**
 * What counts when photos are compared. A score is the weighted mean of signals that each run from 0 to 1.
 *
 * @param sharpness of the sharpness over that of the sharpest compared
 * @param exposure of the closeness of mean luma to the middle
 * @param clipping of the share of pixels that kept detail
 * @param typicality of the mean similarity to the others
 * @param rating of the stars; left out where no photo compared has any
 * @param typicalityRange how far behind in mean cosine costs the whole of the typicality; above 0
 */
public record PickWeights(
        double sharpness, double exposure, double clipping, double typicality, double rating, double typicalityRange) {

    public PickWeights {
        if (!(sharpness >= 0 && exposure >= 0 && clipping >= 0 && typicality >= 0 && rating >= 0)) {
            throw new IllegalArgumentException("A weight of the pick is below 0");
        }
        if (!(sharpness + exposure + clipping + typicality > 0 && typicalityRange > 0)) {
            throw new IllegalArgumentException("The weights of the pick leave nothing to compare");
        }
    }
}
