package dev.memorylane.schemas.rejection;

import java.time.Duration;
import java.util.Objects;

/** Who has what was rejected tried again. */
public sealed interface Retry {

    /**
     * It may pass without anybody's doing: it is tried again after pauses that double.
     *
     * @param first pause after the first attempt
     * @param longest no pause is longer
     */
    record ByItself(Duration first, Duration longest) implements Retry {
        public ByItself {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(longest, "longest");
            if (!first.isPositive() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException("Pauses grow from " + first + " to " + longest);
            }
        }

        /** @param attempts how often it was tried, from 1 */
        Duration pauseAfter(int attempts) {
            Duration pause = first;
            for (int doubled = 1; doubled < attempts && pause.compareTo(longest) < 0; doubled++) {
                pause = pause.multipliedBy(2);
            }
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }

    /** The same file gives the same answer: it waits until the file changes, or until a person asks for it. */
    record ByHand() implements Retry {}
}
