package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.ClustererSettings;
import dev.memorylane.clusterer.features.BlobFeatures;
import dev.memorylane.clusterer.telemetry.TracedCulling;
import dev.memorylane.culling.Culler;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.telemetry.trace.PhotoTraces;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Culling and its parameters as beans. */
@Dependent
public class CullingProducer {

    @Produces
    @Singleton
    BlobFeatures features(BlobSettings blobs, ClustererSettings settings) {
        return new BlobFeatures(new FolderBlobStore(blobs.folder()), settings.featuresPatience(), Clock.systemUTC());
    }

    @Produces
    @Singleton
    Culling culling(BlobFeatures features, PhotoTraces traces) {
        return new TracedCulling(new Culler(features)::cull, traces);
    }

    @Produces
    @Singleton
    CullingParameters parameters() {
        return CullingParameters.defaults();
    }
}
