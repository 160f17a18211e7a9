package dev.memorylane.ingest.metadata;

import java.time.ZoneOffset;
import java.util.Optional;

/** Offsets from UTC that clocks are really set to. */
final class Offsets {
    private static final int MOST_EAST = 14 * 60;
    private static final int MOST_WEST = -12 * 60;
    private static final int QUARTER = 15;

    private Offsets() {}

    /** Nothing for an offset that no clock on earth has. */
    static Optional<ZoneOffset> ofMinutes(long minutes) {
        boolean is = minutes >= MOST_WEST && minutes <= MOST_EAST && minutes % QUARTER == 0;
        return is ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60)) : Optional.empty();
    }
}
