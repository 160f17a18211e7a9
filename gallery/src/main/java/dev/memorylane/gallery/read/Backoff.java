package dev.memorylane.gallery.read;

import java.time.Duration;

/** Pauses that double up to a few seconds. An interrupt ends a pause. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff() {
        this(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    void pause() {
        try {
            Thread.sleep(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    void reset() {
        next = first;
    }
}
