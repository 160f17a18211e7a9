package dev.memorylane.schemas.blob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where thumbnails and local features are kept. */
@ConfigMapping(prefix = "memorylane.blobs")
public interface BlobSettings {
    /** Folder of the blob store; the embedder writes it, the gallery reads it. */
    Path folder();

    /** How often the embedder looks for blobs that no photo has any more; zero: never. */
    @WithDefault("6h")
    Duration collectEvery();

    /**
     * How long a blob must not have been put, and how long no record of the topic embeddings must have named it, before it
     * is deleted. Far longer than a record takes from the embedder to the topic.
     */
    @WithDefault("24h")
    Duration grace();
}
