package dev.memorylane.ingest.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;

/**
 * What tells one content of a file from the next without reading it.
 *
 * @param size bytes
 * @param modifiedAt last modification, as fine as the file system keeps it
 */
public record FileVersion(long size, Instant modifiedAt) {

    public FileVersion {
        Objects.requireNonNull(modifiedAt, "modifiedAt");
        if (size < 0) {
            throw new IllegalArgumentException("A file has no " + size + " bytes");
        }
    }

    public static FileVersion of(BasicFileAttributes attributes) {
        return new FileVersion(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** As the topic {@code objects} keeps it: bytes, then seconds and nanoseconds since 1970. */
    public String text() {
        return "%d@%d.%09d".formatted(size, modifiedAt.getEpochSecond(), modifiedAt.getNano());
    }
}
