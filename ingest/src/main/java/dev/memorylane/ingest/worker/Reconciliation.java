package dev.memorylane.ingest.worker;

import java.time.Duration;

/**
 * How long to wait for the next listing where nobody notifies: as long as the person has said, and longer where so much is
 * listed that it would take more than a hundredth of the time.
 */
final class Reconciliation {
    private static final int PER_LISTING = 100;
    private static final int AT_MOST = 5;

    private Reconciliation() {}

    /**
     * @param every what the person has said
     * @param listing how long the source took to be listed the last time
     */
    static Duration after(Duration every, Duration listing) {
        return new Rest(PER_LISTING, every, every.multipliedBy(AT_MOST)).after(listing);
    }
}
