package dev.memorylane.culling.scene;

/**
 * How scenes are sought.
 *
 * @param mostScenes largest number of scenes tried
 * @param restarts k-means++ starts for each k; the lowest SSE is kept
 * @param mostIterations bound on the passes of one k-means run
 * @param leastSilhouette below this mean silhouette the window counts as one scene
 * @param silhouetteTolerance a smaller k is taken if its silhouette is at most this far below the best
 * @param sameSceneSimilarity cosine from which two bursts alone in a window are one scene
 */
public record SceneParameters(
        int mostScenes,
        int restarts,
        int mostIterations,
        double leastSilhouette,
        double silhouetteTolerance,
        double sameSceneSimilarity) {

    public SceneParameters {
        if (mostScenes < 1 || restarts < 1 || mostIterations < 1) {
            throw new IllegalArgumentException("Scenes, restarts and iterations must each be at least 1");
        }
        if (!(silhouetteTolerance >= 0)) {
            throw new IllegalArgumentException("Silhouette tolerance " + silhouetteTolerance + " is below 0");
        }
    }

    public static SceneParameters defaults() {
        return new SceneParameters(100, 3, 100, 0.08, 0.01, 0.6);
    }
}
