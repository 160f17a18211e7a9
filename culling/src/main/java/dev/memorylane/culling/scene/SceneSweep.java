package dev.memorylane.culling.scene;

import dev.memorylane.culling.kmeans.Algorithm;
import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.CoarseKMeans;
import dev.memorylane.culling.kmeans.Directions;
import dev.memorylane.culling.kmeans.GramKMeans;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.kmeans.KMeans;
import dev.memorylane.culling.kmeans.KMeansParameters;
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
    private final InnerProducts cosines;
    private final KMeans kMeans;

    /** @param medoids the embeddings that stand for the bursts; at least one, none zero */
    SceneSweep(SceneParameters parameters, long seed, float[][] medoids) {
        this.parameters = parameters;
        KMeansParameters settings =
                new KMeansParameters(Algorithm.AUTO, seed, parameters.mostPasses(), parameters.mostTogether());
        if (medoids.length <= parameters.mostTogether()) {
            GramMatrix gram = GramMatrix.ofDirections(medoids);
            this.cosines = gram;
            this.kMeans = new GramKMeans(gram, settings);
        } else {
            Directions directions = Directions.of(medoids);
            this.cosines = directions;
            this.kMeans = new CoarseKMeans(directions.unitVectors(), settings);
        }
    }

    /** Cosines of the bursts. */
    InnerProducts cosines() {
        return cosines;
    }

    /** The sweep and its winner; with a target only that number, as far as there are so many different bursts. */
    Swept sweep(OptionalInt target) {
        int possible = kMeans.distinctPoints();
        if (target.isPresent()) {
            Clustering wanted = kMeans.cluster(Math.min(target.getAsInt(), possible), parameters.starts());
            return new Swept(List.of(wanted), wanted);
        }
        List<Clustering> tried = new ArrayList<>();
        int last = Math.min(possible, parameters.mostScenes());
        for (int k = 1; k <= last; k += Math.max(1, k / STEP_SHARE)) {
            tried.add(cluster(k));
        }
        return new Swept(tried, new SceneChoice(parameters).choose(tried, possible, cosines));
    }

    private Clustering cluster(int k) {
        return kMeans.cluster(k, KMeans.startsInSweep(k, cosines.size(), parameters.starts()));
    }
}
