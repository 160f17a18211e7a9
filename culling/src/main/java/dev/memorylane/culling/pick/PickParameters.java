package dev.memorylane.culling.pick;

import java.util.Objects;

/**
 * How the best photo is told.
 *
 * @param burst weights among the frames of a burst
 * @param scene weights among the bests of the bursts of a scene
 * @param alternateMargin a photo at most this far behind is nearly as good
 * @param rejectMargin a photo at least this far behind the best of its burst, for something that has a name, has a clearly
 *     better sibling
 * @param novelty how far from the pick and the alternates before it the best of another burst must be to be an
 *     alternate for what it shows, as a share of the mean distance from the best of its scene
 * @param darkest mean luma below which a photo is ruined
 * @param brightest mean luma above which a photo is ruined
 * @param nearBlack luma below which nothing in a photo that shows anything lies: behind a lens cap
 * @param nearWhite luma above which nothing in a photo that shows anything lies
 * @param mostBurntOut share of burnt-out pixels above which a photo is ruined
 * @param mostInShadow share of pixels without detail in the dark above which a photo is ruined: more, since a dark frame
 *     around something lit is a way to compose
 */
public record PickParameters(
        PickWeights burst,
        PickWeights scene,
        double alternateMargin,
        double rejectMargin,
        double novelty,
        double darkest,
        double brightest,
        double nearBlack,
        double nearWhite,
        double mostBurntOut,
        double mostInShadow) {

    public PickParameters {
        Objects.requireNonNull(burst, "burst");
        Objects.requireNonNull(scene, "scene");
        if (!(alternateMargin >= 0 && alternateMargin < rejectMargin)) {
            throw new IllegalArgumentException(
                    "Alternate margin " + alternateMargin + " must be below reject margin " + rejectMargin);
        }
    }

    public static PickParameters defaults() {
        return new PickParameters(
                PickWeights.ofBurst(), PickWeights.ofScene(), 0.05, 0.25, 0.5, 0.03, 0.97, 0.1, 0.9, 0.75, 0.95);
    }
}
