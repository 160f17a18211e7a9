package dev.memorylane.streams;

import java.time.Duration;

/** Notices, look by look, that the wall clock was set back. Not thread-safe. */
final class WallClock {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private long wallMillis;
    private long monotonicNanos;

    WallClock(long wallMillis, long monotonicNanos) {
        this.wallMillis = wallMillis;
        this.monotonicNanos = monotonicNanos;
    }

    /**
     * How far it was set back since the last look; zero for what a clock that runs a little slow, or is slewed, makes.
     *
     * @param wallMillis {@link System#currentTimeMillis()}
     * @param monotonicNanos {@link System#nanoTime()}
     */
    Duration setBackAt(long wallMillis, long monotonicNanos) {
        long passed = (monotonicNanos - this.monotonicNanos) / 1_000_000;
        Duration lost = Duration.ofMillis(passed - (wallMillis - this.wallMillis));
        this.wallMillis = wallMillis;
        this.monotonicNanos = monotonicNanos;
        return lost.compareTo(TOLERANCE) > 0 ? lost : Duration.ZERO;
    }
}
