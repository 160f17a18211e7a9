package dev.memorylane.schemas.outage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Exponential back-off that forgets: after a calm of twice the longest pause it begins again. Thread-safe. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Clock clock;
    private final Duration first;
    private final Duration longest;
    private Duration next;
    private Instant last = Instant.EPOCH;

    public BackOff(Clock clock, Duration first, Duration longest) {
        this.clock = clock;
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** From half a second to ten, by the system's clock. */
    public static BackOff standard() {
        return new BackOff(Clock.systemUTC(), FIRST, LONGEST);
    }

    /** How long to wait after the failure that happens now. */
    public synchronized Duration afterFailure() {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(longest.multipliedBy(2)) > 0) {
            next = first;
        }
        last = now;
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /** Waits; an interrupt ends the wait and is kept for the caller to see. */
    public void pause() {
        try {
            Thread.sleep(afterFailure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
