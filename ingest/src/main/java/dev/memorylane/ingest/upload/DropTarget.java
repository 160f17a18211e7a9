package dev.memorylane.ingest.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What a library watches, as a place to put whole files into. Ingest sees a file there when all of it is there. */
public interface DropTarget {
    /**
     * Puts a file there under its name, or under a like one where another file has that; the same bytes under the same
     * name are not put there twice.
     *
     * @param file its bytes; left as they are
     * @param name a safe name without folders
     * @param modifiedAt to be kept where the target can
     * @param sha256 of the bytes
     * @throws IOException where it cannot be done now; it is tried again
     */
    Dropped drop(Path file, String name, Optional<Instant> modifiedAt, String sha256) throws IOException;

    /** Bytes that can still be put there; the largest number where nobody knows. */
    long usableBytes() throws IOException;
}
