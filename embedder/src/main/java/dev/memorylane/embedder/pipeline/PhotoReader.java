package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Photo;
import java.io.IOException;

/** Redeems the claim check of a photo. Thread-safe. */
public interface PhotoReader {
    /**
     * The photo's bytes as they are now.
     *
     * @throws IOException when source or object cannot be read now: to be tried again
     */
    byte[] read(Photo photo) throws IOException;
}
