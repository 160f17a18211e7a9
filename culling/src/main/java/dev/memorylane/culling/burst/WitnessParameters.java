package dev.memorylane.culling.burst;

/**
 * How two photos are judged, by what is known of both. The coefficients were fitted to 197 pairs of {@code canon-days} at
 * most two minutes apart, 29 of them tries at one picture, once with each of two models (scikit-learn's {@code
 * LogisticRegression}, C = 1 on standardised evidence, pooled where a cosine takes part); F1 at 0.5 in 8-fold
 * cross-validation, five repetitions, with the shipped model and ViT-Ti: see each. Those photos were thinned out by their
 * photographer and know hardly a second frame within a second; what quick succession adds was chosen on rendered trips
 * (seeds 1 to 6 of {@code ./lane bench judgement}), as much as leaves the real pairs as they were.
 *
 * @param all every evidence, half way between the fit with and without the cosine: .97 and .98
 * @param withoutCosine of a model whose cosines nobody measured: .98
 * @param withoutGeometry of pictures with too little texture, or whose features are lost: .96 and .92
 * @param cosineAlone of photos embedded before colours were counted: .94 and .73
 * @param leastKeypoints a picture with fewer says nothing by its geometry
 * @param assumedUnrelated the cosine that unrelated photos of an unmeasured model are assumed to have, where there is no
 *     geometry; above that of both measured ones, so that such bursts are rather too small
 * @param succession log-odds that no time at all between two frames adds
 * @param successionFades seconds in which that fades to 1/e
 */
public record WitnessParameters(
        WitnessCoefficients all,
        WitnessCoefficients withoutCosine,
        WitnessCoefficients withoutGeometry,
        WitnessCoefficients cosineAlone,
        int leastKeypoints,
        double assumedUnrelated,
        double succession,
        double successionFades) {

    public WitnessParameters {
        if (leastKeypoints < 1 || !(assumedUnrelated >= -1 && assumedUnrelated < 1 && successionFades > 0)) {
            throw new IllegalArgumentException(
                    "A witness needs at least one keypoint, a cosine below 1 and a time, not " + leastKeypoints + ", "
                            + assumedUnrelated + " and " + successionFades + " s");
        }
    }

    public static WitnessParameters defaults() {
        return new WitnessParameters(
                new WitnessCoefficients(-9.47, -0.8, 1.6, 8.28, 2.96),
                new WitnessCoefficients(-7.34, -0.79, 1.66, 7.72, 0),
                new WitnessCoefficients(-14.41, -0.32, 0, 10.49, 11.33),
                new WitnessCoefficients(-7.57, -0.59, 0, 0, 13.4),
                30,
                0.35,
                4,
                2);
    }
}
