package dev.memorylane.culling.burst;

/**
 * How two photos are judged, by what is known of both. The coefficients were fitted to 197 pairs of {@code canon-days} at
 * most two minutes apart, 28 of them tries at one picture by one viewer, once with each of two models (scikit-learn's
 * {@code LogisticRegression}, C = 1 on standardised evidence, pooled where a cosine takes part): few pairs of one
 * photographer, who had thinned them out, so that hardly any lie within a second. What succession, zoom and light change
 * was chosen on rendered trips (seeds 1 to 6 of {@code ./lane bench judgement}), and leaves the real pairs as they were.
 *
 * @param all every evidence, half way between the fit with and without the cosine
 * @param withoutCosine of a model whose cosines nobody measured
 * @param withoutColours of two pictures of which one is much lighter, so that their colours say nothing
 * @param withoutGeometry of pictures with too little texture, or whose features are lost
 * @param cosineAlone of photos embedded before colours were counted
 * @param leastKeypoints a picture with fewer says nothing by its geometry
 * @param mostZoom a picture that shows what another does so many times larger is another: a detail of it
 * @param mostLighter difference of mean luma above which colours are not compared
 * @param assumedUnrelated the cosine that unrelated photos of an unmeasured model are assumed to have, where there is no
 *     geometry; above that of both measured ones, so that such bursts are rather too small
 * @param succession log-odds that no time at all between two frames adds
 * @param successionFades seconds in which that fades to 1/e
 */
public record WitnessParameters(
        WitnessCoefficients all,
        WitnessCoefficients withoutCosine,
        WitnessCoefficients withoutColours,
        WitnessCoefficients withoutGeometry,
        WitnessCoefficients cosineAlone,
        int leastKeypoints,
        double mostZoom,
        double mostLighter,
        double assumedUnrelated,
        double succession,
        double successionFades) {

    public WitnessParameters {
        if (leastKeypoints < 1
                || mostZoom < 1
                || !(assumedUnrelated >= -1 && assumedUnrelated < 1 && successionFades > 0)) {
            throw new IllegalArgumentException(
                    "A witness needs at least one keypoint, a cosine below 1 and a time, not " + leastKeypoints + ", "
                            + assumedUnrelated + " and " + successionFades + " s");
        }
    }

    public static WitnessParameters defaults() {
        return new WitnessParameters(
                new WitnessCoefficients(-7.98, -0.94, 1.9, 6.88, 2.42),
                new WitnessCoefficients(-6.19, -0.9, 1.88, 6.46, 0),
                new WitnessCoefficients(-2.22, -1, 2.25, 0, 0),
                new WitnessCoefficients(-13.3, -0.8, 0, 10.49, 11.33),
                new WitnessCoefficients(-7.57, -0.59, 0, 0, 13.4),
                30,
                1.8,
                0.15,
                0.35,
                4,
                2);
    }
}
