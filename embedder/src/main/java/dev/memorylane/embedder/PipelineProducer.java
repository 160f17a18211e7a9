package dev.memorylane.embedder;

import dev.memorylane.embedder.pipeline.EmbeddingPipeline;
import dev.memorylane.embedder.pipeline.PhotoReader;
import dev.memorylane.embedder.pipeline.PhotoWork;
import dev.memorylane.embedder.pipeline.Pipeline;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the one pipeline of this process. */
@Dependent
class PipelineProducer {

    @Produces
    @Singleton
    Pipeline pipeline(EmbedderSettings settings, ModelInUse model, PhotoReader reader, BlobSettings blobs) {
        PhotoWork work = new PhotoWork(
                reader, model.analyzer()::analyze, new FolderBlobStore(blobs.folder()), Clock.systemUTC());
        int cores = Runtime.getRuntime().availableProcessors();
        return new EmbeddingPipeline(work, settings.workers().orElse(cores));
    }

    void stop(@Disposes Pipeline pipeline) {
        if (pipeline instanceof EmbeddingPipeline running) {
            running.close();
        }
    }
}
