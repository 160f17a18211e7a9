package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import java.util.Objects;

/**
 * A decision with what it is about.
 *
 * @param key kind and photos
 * @param decision what was said
 */
public record Said(DecisionKey key, Decision decision) {

    public Said {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(decision, "decision");
    }
}
