package dev.memorylane.ingest.worker;

import java.time.Duration;

/**
 * How long to gather notifications before the next scan: listing the folder may take a quarter of the time, however busy
 * it is, but nobody waits long for a new photo.
 */
final class Calm {
    private static final Rest REST = new Rest(3, Duration.ofMillis(200), Duration.ofSeconds(2));

    private Calm() {}

    /** @param listing how long the folder took to be listed the last time */
    static Duration after(Duration listing) {
        return REST.after(listing);
    }
}
