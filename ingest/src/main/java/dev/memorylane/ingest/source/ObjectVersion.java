package dev.memorylane.ingest.source;

import java.time.Instant;
import java.util.Objects;

/**
 * What tells one content of an object from the next without reading it.
 *
 * @param text the storage's own word for this version, as the topic {@code objects} keeps it: an etag, or size and times
 *     of a file
 * @param size bytes
 * @param modifiedAt last modification, as fine as the storage keeps it
 */
public record ObjectVersion(String text, long size, Instant modifiedAt) {

    public ObjectVersion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(modifiedAt, "modifiedAt");
        if (size < 0) {
            throw new IllegalArgumentException("An object has no " + size + " bytes");
        }
    }

    /**
     * Whether a version kept earlier is this one. What a storage added to its word in a later release of ours begins
     * with a {@code +}: a word kept without that part is compared without it.
     */
    public boolean is(String known) {
        int added = text.indexOf('+');
        return text.equals(known)
                || (added >= 0
                        && known.indexOf('+') < 0
                        && text.substring(0, added).equals(known));
    }
}
