package dev.memorylane.culling.burst;

/**
 * How two photos are judged, by what is known of both. Fitted to 197 pairs of {@code canon-days} at most two minutes
 * apart, 29 of them tries at one picture, once with each of two models (scikit-learn's {@code LogisticRegression}, C = 1
 * on standardised evidence; pooled where a cosine takes part). F1 at 0.5 in 8-fold cross-validation, five repetitions:
 * see each.
 *
 * @param all every evidence: .96 with the shipped model, .98 with ViT-Ti
 * @param withoutCosine of a model whose cosines nobody measured: .98
 * @param withoutGeometry of pictures with too little texture, or whose features are lost: .96 and .92
 * @param cosineAlone of photos embedded before colours were counted: .94 and .73
 * @param leastKeypoints a picture with fewer says nothing by its geometry
 * @param assumedUnrelated the cosine that unrelated photos of an unmeasured model are assumed to have, where there is no
 *     geometry; above that of both measured ones, so that such bursts are rather too small
 */
public record WitnessParameters(
        WitnessCoefficients all,
        WitnessCoefficients withoutCosine,
        WitnessCoefficients withoutGeometry,
        WitnessCoefficients cosineAlone,
        int leastKeypoints,
        double assumedUnrelated) {

    public WitnessParameters {
        if (leastKeypoints < 1 || !(assumedUnrelated >= -1 && assumedUnrelated < 1)) {
            throw new IllegalArgumentException("A witness needs at least one keypoint and a cosine below 1, not "
                    + leastKeypoints + " and " + assumedUnrelated);
        }
    }

    public static WitnessParameters defaults() {
        return new WitnessParameters(
                new WitnessCoefficients(-11.6, -0.81, 1.53, 8.83, 5.91),
                new WitnessCoefficients(-7.34, -0.79, 1.66, 7.72, 0),
                new WitnessCoefficients(-14.41, -0.32, 0, 10.49, 11.33),
                new WitnessCoefficients(-7.57, -0.59, 0, 0, 13.4),
                30,
                0.35);
    }
}
