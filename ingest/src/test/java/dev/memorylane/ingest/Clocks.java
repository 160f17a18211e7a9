package dev.memorylane.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until told otherwise. */
public final class Clocks extends Clock {
    /** Noon of a summer's day in 2026. */
    public static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private volatile Instant now = NOON;

    public static Clock fixed() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
