package dev.memorylane.clusterer;

import dev.memorylane.clusterer.features.LostFeatures;
import dev.memorylane.clusterer.work.Culling;
import dev.memorylane.clusterer.work.Workers;
import dev.memorylane.culling.CullingParameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What all tasks of the process share. */
@Singleton
public class Clustering {
    private final ClustererSettings settings;
    private final QuietPeriod quiet;
    private final ClustererStatus status;
    private final Workers workers;
    private final Culling culling;
    private final LostFeatures features;
    private final LibraryParameters parameters;

    @Inject
    public Clustering(
            ClustererSettings settings,
            QuietPeriod quiet,
            ClustererStatus status,
            Workers workers,
            Culling culling,
            LostFeatures features,
            CullingParameters parameters) {
        this.settings = settings;
        this.quiet = quiet;
        this.status = status;
        this.workers = workers;
        this.culling = culling;
        this.features = features;
        this.parameters = new LibraryParameters(parameters, settings.windows(), settings.libraries());
    }

    ClustererSettings settings() {
        return settings;
    }

    QuietPeriod quiet() {
        return quiet;
    }

    ClustererStatus status() {
        return status;
    }

    Workers workers() {
        return workers;
    }

    Culling culling() {
        return culling;
    }

    LostFeatures features() {
        return features;
    }

    LibraryParameters parameters() {
        return parameters;
    }
}
