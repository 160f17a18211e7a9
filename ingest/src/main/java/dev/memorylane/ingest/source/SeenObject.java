package dev.memorylane.ingest.source;

import java.util.Objects;

/**
 * An object as a listing met it.
 *
 * @param uri its name: a {@code file:} or {@code s3:} URI; bytes that are no text stay intact in it
 * @param version its version at that moment
 */
public record SeenObject(String uri, ObjectVersion version) {

    public SeenObject {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
    }

    /** Name without folders, for people. */
    public String name() {
        return ObjectName.of(uri);
    }
}
