package dev.memorylane.culling.time;

/** How fine a capture time is, finest first. */
public enum TimePrecision {
    SUBSECOND,
    SECOND,
    MINUTE,
    DAY;

    /** Whether the time is fine enough to tell the frames of a burst: seconds or better. */
    public boolean tellsBursts() {
        return this == SUBSECOND || this == SECOND;
    }
}
