package dev.memorylane.ingest.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Objects that a scan did not meet. They count only once the same ones have been missing for as long as a file takes to
 * settle: a file under way from one folder to another arrives before it is missed, and a disk going away is judged as one
 * loss, not as many small ones.
 */
public final class Missing {
    /** How many times as long what arrives may hold up what goes; a file that is rewritten for ever must not. */
    private static final int PATIENCE = 15;

    private final Duration settle;
    private Set<String> uris = Set.of();
    private Instant since = Instant.MAX;
    private boolean first = true;

    public Missing(Duration settle) {
        this.settle = settle;
    }

    /**
     * @param arriving whether files are still settling that may be what is missing under another name
     * @return the missing objects, where they have been the same for long enough and nothing is arriving; at the first
     *     look at once
     */
    public Set<String> calm(Set<String> missing, boolean arriving, Instant now) {
        if (!missing.equals(uris) || since.isAfter(now)) {
            uris = Set.copyOf(missing);
            since = now;
        }
        boolean calm = first || isFor(settle, now);
        first = false;
        return (arriving && !isFor(settle.multipliedBy(PATIENCE), now)) || !calm ? Set.of() : uris;
    }

    private boolean isFor(Duration time, Instant now) {
        return !since.plus(time).isAfter(now);
    }
}
