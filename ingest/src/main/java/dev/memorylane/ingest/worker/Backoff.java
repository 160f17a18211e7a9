package dev.memorylane.ingest.worker;

import java.time.Duration;

/** Pauses that double, from a fifth of a second to ten: an outage is over soon after it is over. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }

    void reset() {
        next = FIRST;
    }
}
