package dev.memorylane.culling.pick;

import java.util.Arrays;

/**
 * What counts when photos are compared: the weight of each {@link Signal}.
 *
 * @param sharpness of the sharpness over that of the sharpest compared
 * @param steadiness of being less drawn out by movement
 * @param exposure of the closeness of mean luma to the middle
 * @param clipping of the share of pixels that kept detail
 * @param calm of being less noisy; counts where the cameras' settings make a difference in noise likely
 * @param typicality of the mean similarity to the others
 * @param rating of the stars; left out where no photo compared has any
 * @param eyes of open eyes, where a model tells
 * @param framing of the subject being whole, where a model tells
 * @param aesthetics of what pleases a model, where there is one; light, since such models order subjects, not frames
 * @param likeness 1 where those compared are frames of one picture: the middle of the tones is then their own, since
 *     the odd one is wrong and a night or a snowfield is as it is; 0 where it is that of photos at large
 * @param typicalityRange how far behind in mean cosine costs the whole of the typicality; above 0
 */
public record PickWeights(
        double sharpness,
        double steadiness,
        double exposure,
        double clipping,
        double calm,
        double typicality,
        double rating,
        double eyes,
        double framing,
        double aesthetics,
        double likeness,
        double typicalityRange) {

    public PickWeights {
        double[] weights = {
            sharpness, steadiness, exposure, clipping, calm, typicality, rating, eyes, framing, aesthetics
        };
        if (!Arrays.stream(weights).allMatch(weight -> weight >= 0)) {
            throw new IllegalArgumentException("A weight of the pick is below 0");
        }
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("Likeness is 0 to 1, not " + likeness);
        }
        if (!(sharpness + exposure + clipping + typicality > 0 && typicalityRange > 0)) {
            throw new IllegalArgumentException("The weights of the pick leave nothing to compare");
        }
    }

    /** Among the frames of a burst, where like is compared with like. */
    static PickWeights ofBurst() {
        return new PickWeights(1.0, 0.4, 0.6, 0.6, 0.2, 0.3, 1.0, 0.8, 0.4, 0.1, 1, 0.2);
    }

    /** Among the bests of the bursts of a scene, where sharpness hardly compares and what is typical counts more. */
    static PickWeights ofScene() {
        return new PickWeights(0.5, 0, 0.5, 0.5, 0, 1.0, 1.0, 0.4, 0.2, 0.1, 0, 0.5);
    }

    double of(Signal signal) {
        return switch (signal) {
            case SHARPNESS -> sharpness;
            case STEADINESS -> steadiness;
            case EXPOSURE -> exposure;
            case CLIPPING -> clipping;
            case CALM -> calm;
            case TYPICALITY -> typicality;
            case RATING -> rating;
            case EYES -> eyes;
            case FRAMING -> framing;
            case AESTHETICS -> aesthetics;
        };
    }

    /** Sum of the weights of what every photo has and that mostly differs: a lead of 1 is a lead in all of it. */
    double scale() {
        return sharpness + exposure + clipping + typicality;
    }
}
