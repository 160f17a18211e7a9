package dev.memorylane.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The time at which tests of reading look at files. */
public final class Clocks {
    /** Noon of a summer's day in 2026. */
    public static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private Clocks() {}

    public static Clock fixed() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }
}
