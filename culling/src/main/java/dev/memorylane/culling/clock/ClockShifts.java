package dev.memorylane.culling.clock;

import dev.memorylane.culling.time.CaptureTime;
import java.time.Duration;
import java.util.Map;

/**
 * How far a person said the clocks of cameras are behind.
 *
 * @param byCamera what to add to the times of a camera, by what tells its body from others
 */
public record ClockShifts(Map<String, Duration> byCamera) {

    private static final ClockShifts NONE = new ClockShifts(Map.of());

    public ClockShifts {
        byCamera = Map.copyOf(byCamera);
    }

    /** All clocks are right. */
    public static ClockShifts none() {
        return NONE;
    }

    /**
     * When a photo was taken by the clock set right. An unknown time stays unknown, and a date without a time of day is
     * no reading of the clock.
     *
     * @param camera that took it, or null where the photo does not say
     */
    public CaptureTime effective(CaptureTime time, String camera) {
        Duration shift = camera == null ? Duration.ZERO : byCamera.getOrDefault(camera, Duration.ZERO);
        return shift.isZero() ? time : time.shifted(shift);
    }
}
