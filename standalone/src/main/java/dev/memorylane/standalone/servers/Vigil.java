package dev.memorylane.standalone.servers;

import java.time.Duration;

/**
 * How a server is watched that runs but may stand still. It is given up only after many looks in a row: a laptop that
 * slept, or a process that was stopped in the terminal together with its children, costs one look, a busy machine a few.
 *
 * @param between pause between two looks
 * @param atLook how long one look waits for an answer
 * @param misses looks in a row without an answer after which the server is taken for hung
 */
record Vigil(Duration between, Duration atLook, int misses) {

    /** About a minute of silence. */
    static final Vigil STANDARD = new Vigil(Duration.ofSeconds(5), Duration.ofSeconds(5), 6);

    Vigil {
        if (misses < 1) {
            throw new IllegalArgumentException("A server is given up after at least one look, not " + misses);
        }
    }

    /** How long a server has been silent when it is given up, for a person. */
    Duration silence() {
        return between.plus(atLook).multipliedBy(misses);
    }
}
