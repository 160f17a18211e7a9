package dev.memorylane.standalone.servers;

import java.time.Duration;

/** The pauses between restarts: half a second, doubled each time up to ten, and short again after a calm minute. */
final class Backoff {

    static final Duration SHORTEST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(10);
    static final Duration CALM = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** The pause before the next start of a server that served for {@code served}, zero if it never did. */
    Duration after(Duration served) {
        Duration pause = served.compareTo(CALM) >= 0 ? SHORTEST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
