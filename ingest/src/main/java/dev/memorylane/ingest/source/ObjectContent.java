package dev.memorylane.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

/** The bytes of one object, in one version. The exceptions are those of {@link ObjectSource#open}. */
public interface ObjectContent extends AutoCloseable {
    /** Its first bytes, or all there are. */
    byte[] head(int length) throws IOException;

    /** All of it as a file, which is there until this is closed. */
    Path file() throws IOException;

    /** Whether the object still is in the version that was opened; asked when it has been read. */
    boolean isStill() throws IOException;

    @Override
    void close();
}
