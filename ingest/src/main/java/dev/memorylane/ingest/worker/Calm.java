package dev.memorylane.ingest.worker;

import java.time.Duration;

/**
 * How long to gather notifications before the next scan: listing the folder may take a quarter of the time, however busy
 * it is, but nobody waits long for a new photo.
 */
final class Calm {
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int PER_LISTING = 3;

    private Calm() {}

    /** @param listing how long the folder took to be listed the last time */
    static Duration after(Duration listing) {
        Duration calm = listing.multipliedBy(PER_LISTING);
        if (calm.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return calm.compareTo(LONGEST) > 0 ? LONGEST : calm;
    }
}
