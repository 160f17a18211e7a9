package dev.memorylane.gallery.decide;

import dev.memorylane.schemas.DecisionKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides which of the things said are written: the later word wins, whoever said it and whenever it arrives, and nothing
 * is written twice.
 */
final class Words {
    private final Function<DecisionKey, Optional<Instant>> holding;
    private final Predicate<String> written;
    private final Instant now;
    private final Map<DecisionKey, Instant> mine = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param holding when that was said which holds
     * @param written whether a decision of this name was written before
     */
    Words(Function<DecisionKey, Optional<Instant>> holding, Predicate<String> written, Instant now) {
        this.holding = holding;
        this.written = written;
        this.now = now;
    }

    /** Whether it was written before, under the same name. */
    boolean isKnown(Press press) {
        return press.name()
                .filter(name -> named.contains(name) || written.test(name))
                .isPresent();
    }

    /** Whether a later word holds. One that was said in our future, by a clock that was wrong, is no later word. */
    boolean isLate(Press press) {
        return Optional.ofNullable(mine.get(press.key()))
                .or(() -> holding.apply(press.key()))
                .filter(last -> last.isAfter(press.at()) && !last.isAfter(now))
                .isPresent();
    }

    void accept(Press press) {
        mine.put(press.key(), press.at());
        press.name().ifPresent(named::add);
    }
}
