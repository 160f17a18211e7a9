package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.memory.UriSet;
import java.time.Duration;
import java.time.Instant;

/**
 * Objects that a scan did not meet. They count only once the same ones have been missing for as long as a file takes to
 * settle: a file under way from one folder to another arrives before it is missed, and a disk going away is judged as one
 * loss, not as many small ones.
 */
public final class Missing {
    /** How many times as long what arrives may hold up what goes; a file that is rewritten for ever must not. */
    private static final int PATIENCE = 15;

    private final Duration settle;
    private String digest = "";
    private Instant since = Instant.MAX;
    private boolean first;

    /** Of scans of everything: what went while nobody looked is not waited for. */
    public Missing(Duration settle) {
        this(settle, true);
    }

    private Missing(Duration settle, boolean first) {
        this.settle = settle;
        this.first = first;
    }

    /** Of looks at single objects, the first of which is nothing special. */
    public static Missing ofSingles(Duration settle) {
        return new Missing(settle, false);
    }

    /**
     * @param arriving whether files are still settling that may be what is missing under another name
     * @return whether the missing objects have been the same for long enough and nothing is arriving; at the first look
     *     at once
     */
    public boolean isCalm(UriSet missing, boolean arriving, Instant now) {
        String next = missing.digest();
        if (!next.equals(digest) || since.isAfter(now)) {
            digest = next;
            since = now;
        }
        boolean calm = first || isFor(settle, now);
        first = false;
        return calm && (!arriving || isFor(settle.multipliedBy(PATIENCE), now));
    }

    private boolean isFor(Duration time, Instant now) {
        return !since.plus(time).isAfter(now);
    }
}
