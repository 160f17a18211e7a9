package dev.memorylane.embedder;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import java.time.Duration;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Where the embedder's words go: each to its topic, under that topic's key. */
final class EmbedderOutput {
    static final String TO_EMBEDDINGS = "embedder-to-embeddings";
    static final String TO_REJECTIONS = "embedder-to-rejections";

    /** Photos that come one by one would else have a transaction each. */
    private static final Duration COMMITS_APART = Duration.ofMillis(200);

    private final ProcessorContext<SpecificRecord, SpecificRecord> context;
    private final String modelKey;
    private boolean isOpen;
    private Instant committed = Instant.EPOCH;

    EmbedderOutput(ProcessorContext<SpecificRecord, SpecificRecord> context, String modelKey) {
        this.context = context;
        this.modelKey = modelKey;
    }

    /** @param embedding null forgets the photo for good */
    void tell(PhotoKey photo, Embedding embedding) {
        EmbeddingKey to = new EmbeddingKey(photo.getLibrary(), modelKey, photo.getPhotoId());
        context.forward(new Record<>(to, embedding, now().toEpochMilli()), TO_EMBEDDINGS);
        isOpen = true;
    }

    void tell(PhotoKey photo, PhotoRejection rejection) {
        RejectionKey to = new RejectionKey(photo.getLibrary(), photo.getPhotoId());
        context.forward(new Record<>(to, rejection, now().toEpochMilli()), TO_REJECTIONS);
        isOpen = true;
    }

    /** Lets what was told be seen before the next regular commit. For when nothing follows that could share it. */
    void letBeSeen() {
        Instant now = now();
        // A clock that was set back says nothing of what has passed.
        boolean isTime = now.isBefore(committed) || !now.isBefore(committed.plus(COMMITS_APART));
        if (isOpen && isTime) {
            context.commit();
            committed = now;
            isOpen = false;
        }
    }

    /** The context's time, which tests set forward. */
    Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
