package dev.memorylane.devui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
final class HandClock extends Clock {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private Instant now = NOON;

    HandClock pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Only the instant is asked for");
    }
}
