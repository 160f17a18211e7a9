package dev.memorylane.ingest.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An upload, finished or not. How much of it has come is told by its bytes, not here.
 *
 * @param library where it goes
 * @param name the last part of the name that the client sent, made safe
 * @param size bytes of the whole file
 * @param createdAt when it began
 * @param modifiedAt when the file was last modified, as the client says
 * @param soundUpTo where a chunk begins whose checksum is still to be held against it: what follows is not trusted
 * @param dropped what became of it, once it is whole
 */
record Upload(
        UploadId id,
        String library,
        String name,
        long size,
        Instant createdAt,
        Optional<Instant> modifiedAt,
        Optional<Long> soundUpTo,
        Optional<Dropped> dropped) {
    Upload {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(modifiedAt, "modifiedAt");
        Objects.requireNonNull(soundUpTo, "soundUpTo");
        Objects.requireNonNull(dropped, "dropped");
        if (size < 0) {
            throw new IllegalArgumentException("A file has no " + size + " bytes");
        }
    }

    Upload sound(Optional<Long> upTo) {
        return new Upload(id, library, name, size, createdAt, modifiedAt, upTo, dropped);
    }

    Upload as(Dropped outcome) {
        return new Upload(id, library, name, size, createdAt, modifiedAt, Optional.empty(), Optional.of(outcome));
    }
}
