package dev.memorylane.ingest.worker;

import java.time.Duration;

/**
 * A rest in proportion to the work before it, within bounds.
 *
 * @param times the length of the work
 */
record Rest(int times, Duration shortest, Duration longest) {
    Duration after(Duration work) {
        Duration rest = work.multipliedBy(times);
        if (rest.compareTo(shortest) < 0) {
            return shortest;
        }
        return rest.compareTo(longest) > 0 ? longest : rest;
    }
}
