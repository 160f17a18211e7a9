package dev.memorylane.culling.scene;

import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.GramKMeans;
import dev.memorylane.culling.kmeans.GramMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tries numbers of scenes over the bursts of a window: each up to 40, then steps of a twentieth, since neighbouring
 * numbers hardly differ there.
 */
final class SceneSweep {

    private static final int STEP_SHARE = 20;

    private final SceneParameters parameters;
    private final GramMatrix cosines;
    private final GramKMeans kMeans;

    SceneSweep(SceneParameters parameters, long seed, GramMatrix cosines) {
        this.parameters = parameters;
        this.cosines = cosines;
        this.kMeans = new GramKMeans(cosines, seed, parameters.starts(), parameters.mostPasses());
    }

    /** The sweep and its winner; with a target only that number, as far as there are so many different bursts. */
    Swept sweep(OptionalInt target) {
        int possible = kMeans.distinctPoints();
        if (target.isPresent()) {
            Clustering wanted = kMeans.cluster(Math.min(target.getAsInt(), possible));
            return new Swept(List.of(wanted), wanted);
        }
        List<Clustering> tried = new ArrayList<>();
        int last = Math.min(possible, parameters.mostScenes());
        for (int k = 1; k <= last; k += Math.max(1, k / STEP_SHARE)) {
            tried.add(kMeans.cluster(k));
        }
        return new Swept(tried, new SceneChoice(parameters).choose(tried, possible, cosines));
    }
}
