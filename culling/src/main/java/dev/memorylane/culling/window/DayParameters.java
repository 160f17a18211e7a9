package dev.memorylane.culling.window;

import java.time.Duration;

/**
 * When a day begins: at the first pause from dawn on, so that a burst over dawn stays whole.
 *
 * @param dawn after midnight, in local wall time; nights out belong to the evening before
 * @param pause a longer time between two photos is a pause; at least the longest gap within a burst
 * @param patience a run of photos that knows no pause for this long after dawn is a time lapse, and is cut at dawn
 */
public record DayParameters(Duration dawn, Duration pause, Duration patience) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    public DayParameters {
        if (dawn.isNegative() || dawn.compareTo(HALF_A_DAY) > 0) {
            throw new IllegalArgumentException(
                    "A day begins between midnight and noon, not " + dawn + " after midnight");
        }
        if (pause.isNegative() || patience.compareTo(pause) < 0 || patience.compareTo(HALF_A_DAY) > 0) {
            throw new IllegalArgumentException("The pause that begins a day is " + pause + ", its patience " + patience
                    + "; the pause cannot be negative nor longer than the patience, nor that longer than half a day");
        }
    }

    public static DayParameters defaults() {
        return new DayParameters(Duration.ofHours(4), Duration.ofSeconds(40), Duration.ofMinutes(10));
    }
}
