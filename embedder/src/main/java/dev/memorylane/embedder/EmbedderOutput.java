package dev.memorylane.embedder;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Where the embedder's words go: each to its topic, under that topic's key. */
record EmbedderOutput(ProcessorContext<SpecificRecord, SpecificRecord> context, String modelKey) {
    static final String TO_EMBEDDINGS = "embedder-to-embeddings";
    static final String TO_REJECTIONS = "embedder-to-rejections";

    /** @param embedding null forgets the photo for good */
    void tell(PhotoKey photo, Embedding embedding) {
        EmbeddingKey to = new EmbeddingKey(photo.getLibrary(), modelKey, photo.getPhotoId());
        context.forward(new Record<>(to, embedding, now().toEpochMilli()), TO_EMBEDDINGS);
    }

    void tell(PhotoKey photo, PhotoRejection rejection) {
        RejectionKey to = new RejectionKey(photo.getLibrary(), photo.getPhotoId());
        context.forward(new Record<>(to, rejection, now().toEpochMilli()), TO_REJECTIONS);
    }

    /** The context's time, which tests set forward. */
    Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
