package dev.memorylane.embedder;

import dev.memorylane.embedder.pipeline.EmbeddedBefore;
import dev.memorylane.embedder.pipeline.EmbeddingPipeline;
import dev.memorylane.embedder.pipeline.LateWrites;
import dev.memorylane.embedder.pipeline.PhotoReader;
import dev.memorylane.embedder.pipeline.PhotoWork;
import dev.memorylane.embedder.pipeline.WriteBehindBlobs;
import dev.memorylane.embedder.suspect.Suspects;
import dev.memorylane.embedder.telemetry.TracedAnalyzer;
import dev.memorylane.embedder.telemetry.TracedReader;
import dev.memorylane.embedder.telemetry.TracedWork;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the one pipeline of this process, and stops it while the model is still open. */
@Singleton
class PipelineProducer {
    /** Beside the blobs, whose folders have names of two digits: it is kept, and shared where they are. */
    private static final String MARKS = "in-work";

    private volatile EmbeddingPipeline running;
    private volatile Suspects suspects;

    @Produces
    @Singleton
    EmbeddingPipeline pipeline(
            EmbedderSettings settings, ModelInUse model, PhotoReader reader, BlobSettings blobs, PhotoTraces traces) {
        WriteBehindBlobs store = new WriteBehindBlobs(new FolderBlobStore(blobs.folder()));
        LateWrites late = new LateWrites();
        suspects = new Suspects(blobs.folder().resolve(MARKS), new EngineProbe(model.analyzer()::analyze));
        PhotoWork work = new PhotoWork(
                new TracedReader(reader, traces),
                new TracedAnalyzer(model.analyzer()::analyze, traces),
                suspects,
                model.key().normalised(),
                store,
                Clock.systemUTC());
        EmbeddedBefore once = new EmbeddedBefore(
                work, blobs.folder().resolve(EmbeddedBefore.FOLDER), model.key().text(), store, late);
        running = new EmbeddingPipeline(
                new TracedWork(once, traces),
                () -> {
                    store.force();
                    late.run();
                },
                settings.workers().orElse(model.analyzer().usefulCallers()));
        return running;
    }

    void onStop(@Observes ShutdownEvent event) {
        if (running != null) {
            running.close();
            suspects.close();
        }
    }
}
