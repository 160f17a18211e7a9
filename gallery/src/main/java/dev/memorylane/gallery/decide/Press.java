package dev.memorylane.gallery.decide;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One act of saying something.
 *
 * @param name names it: sent again it is the same decision; empty where nobody named it
 * @param at when a person said it, by our clock; never later than now
 * @param key what it is about
 * @param value what it says
 */
public record Press(Optional<String> name, Instant at, DecisionKey key, Decision value) {
    public Press {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}
