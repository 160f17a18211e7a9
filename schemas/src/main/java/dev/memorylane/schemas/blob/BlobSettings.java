package dev.memorylane.schemas.blob;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where thumbnails and local features are kept. */
@ConfigMapping(prefix = "memorylane.blobs")
public interface BlobSettings {
    /** Folder of the blob store; the embedder writes it, the gallery reads it. */
    Path folder();
}
