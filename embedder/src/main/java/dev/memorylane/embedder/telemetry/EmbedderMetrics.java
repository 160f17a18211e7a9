package dev.memorylane.embedder.telemetry;

import dev.memorylane.embedder.Backlog;
import dev.memorylane.embedder.ModelInUse;
import dev.memorylane.embedder.blobs.BlobCollector;
import dev.memorylane.embedder.milvus.MilvusSink;
import dev.memorylane.embedder.pipeline.EmbeddingPipeline;
import dev.memorylane.embedder.pipeline.Tally;
import dev.memorylane.telemetry.Meters;
import dev.memorylane.vision.ModelKey;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Meters of the durable queue, the workers, the model and the Milvus sink of this process. */
@ApplicationScoped
class EmbedderMetrics {
    private final Meters meters;

    @Inject
    EmbedderMetrics(Meters meters) {
        this.meters = meters;
    }

    void onStart(
            @Observes StartupEvent event,
            Backlog backlog,
            EmbeddingPipeline pipeline,
            ModelInUse model,
            MilvusSink sink,
            BlobCollector blobs) {
        meters.gauge("embedder.backlog", "Photos that wait for their embedding in this process", backlog::photos);
        meters.gauge("embedder.wait.seconds", "How long the photo last embedded had waited", backlog::waitSeconds);
        workers(pipeline);
        model(model.key());
        sink(sink);
        blobs(blobs);
    }

    private void workers(EmbeddingPipeline pipeline) {
        meters.gauge("embedder.workers", "Worker threads", pipeline::workers);
        meters.gauge("embedder.in.work", "Photos that were handed to the workers", pipeline::inWork);
        meters.counter("embedder.embedded", "Photos embedded", pipeline.tally()::embedded);
        meters.counter("embedder.rejected", "Photos rejected", pipeline.tally()::rejected);
        meters.counter("embedder.put.off", "Attempts that storage or engine put off", pipeline.tally()::unavailable);
        meters.timer(
                "embedder.work",
                "Time of a worker for one photo: read, decode, inference, thumbnail",
                Tags.empty(),
                pipeline.tally(),
                Tally::finished,
                Tally::nanos);
    }

    private void model(ModelKey key) {
        Tags tags = Tags.of("model", key.text(), "precision", key.precision().text());
        meters.gauge("embedder.model", "1 for the model in use", tags, () -> 1);
    }

    private void sink(MilvusSink sink) {
        meters.counter("milvus.written", "Rows written to Milvus, deletions too", sink.standing()::written);
        meters.gauge("milvus.lag", "Embeddings that the sink has not fetched yet", sink.standing()::lag);
        meters.gauge(
                "milvus.away",
                "1 while Milvus, or what it is fed from, does not answer",
                () -> sink.standing().away().isPresent() ? 1 : 0);
    }

    private void blobs(BlobCollector blobs) {
        meters.counter("blobs.collected", "Blobs deleted, as no record names them any more", blobs::collected);
        meters.counter("blobs.collected.bytes", "The bytes they had", blobs::collectedBytes);
        meters.gauge("blobs.waiting", "Blobs that no record names, before they are deleted", blobs::waiting);
    }
}
