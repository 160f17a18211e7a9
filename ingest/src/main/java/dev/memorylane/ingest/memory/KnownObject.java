package dev.memorylane.ingest.memory;

import dev.memorylane.schemas.ObjectSeen;
import java.util.Objects;

/** An object that is not removed, as it was seen last. */
public record KnownObject(String uri, ObjectSeen seen) {
    public KnownObject {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(seen, "seen");
    }
}
