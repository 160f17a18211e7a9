package dev.memorylane.culling.scene;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How scenes are sought; {@link SceneChoice} states how these decide.
 *
 * @param mostScenes largest number of scenes tried
 * @param starts k-means++ starts for each number; the lowest SSE is kept
 * @param mostPasses bound on the passes of one refinement
 * @param silhouetteTolerance more scenes are taken if their silhouette is at most this share below the best; a
 *     share, since on some days the whole curve lies within a few hundredths
 * @param weakTolerance the same where no silhouette is clear: the curve then says little of the number
 * @param alikeSimilarity mean cosine from which a window may be one scene
 * @param clearSilhouette from this silhouette on there is a structure at all (Kaufman and Rousseeuw 1990, table 4), and
 *     even photos that are alike make several scenes
 * @param strangerSimilarity if no two bursts reach this cosine, each is a scene of its own
 * @param mostTogether bursts of which all pairs are compared (16 bytes each, 144 MB for 3000); more are first merged to
 *     so many groups
 * @param count scenes of every window, if they are not to be told from the photos
 * @param share scenes for each photo of a window, above 0 and up to 1, if they are not to be told from the photos and no
 *     count is given
 */
public record SceneParameters(
        int mostScenes,
        int starts,
        int mostPasses,
        double silhouetteTolerance,
        double weakTolerance,
        double alikeSimilarity,
        double clearSilhouette,
        double strangerSimilarity,
        int mostTogether,
        OptionalInt count,
        OptionalDouble share) {

    public SceneParameters {
        if (mostScenes < 1 || starts < 1 || mostPasses < 1 || mostTogether < 1) {
            throw new IllegalArgumentException("Each count of the scene parameters must be at least 1");
        }
        if (!(silhouetteTolerance >= 0
                && silhouetteTolerance <= weakTolerance
                && alikeSimilarity <= 1
                && strangerSimilarity <= alikeSimilarity)) {
            throw new IllegalArgumentException("Scene parameters contradict each other: tolerance "
                    + silhouetteTolerance + ", alike from " + alikeSimilarity + ", strangers below "
                    + strangerSimilarity);
        }
        if (count.orElse(1) < 1 || !(share.orElse(1) > 0 && share.orElse(1) <= 1)) {
            throw new IllegalArgumentException(
                    "A window has 1 scene or more, or a share of its photos above 0 and up to 1: " + count + ", "
                            + share);
        }
    }

    /** How many scenes a window of so many photos shall have; empty if the photos tell. */
    public OptionalInt wanted(int photos) {
        return count.isPresent() || share.isEmpty()
                ? count
                : OptionalInt.of(Math.max(1, (int) Math.rint(share.getAsDouble() * photos)));
    }

    /** The same with a count or a share of scenes. */
    public SceneParameters with(OptionalInt scenes, OptionalDouble ofPhotos) {
        return new SceneParameters(
                mostScenes,
                starts,
                mostPasses,
                silhouetteTolerance,
                weakTolerance,
                alikeSimilarity,
                clearSilhouette,
                strangerSimilarity,
                mostTogether,
                scenes,
                ofPhotos);
    }

    public static SceneParameters defaults() {
        return new SceneParameters(
                150, 3, 100, 0.05, 0.15, 0.75, 0.25, 0.35, 3000, OptionalInt.empty(), OptionalDouble.empty());
    }
}
