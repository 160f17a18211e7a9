package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import java.util.Objects;

/** Names one attempt at one version of one photo. */
public record Ticket(PhotoKey key, long version, int attempt) {
    public Ticket {
        Objects.requireNonNull(key);
    }

    public static Ticket of(PhotoKey key, InFlight entry) {
        return new Ticket(key, entry.photo().getVersion(), entry.attempt());
    }
}
