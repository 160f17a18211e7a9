package dev.memorylane.bench.judgement.trip;

import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.time.CaptureTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.OptionalDouble;

/**
 * One press of the shutter, and what is true of it.
 *
 * @param id names the photo; tells nothing of its place in the trip
 * @param picture what it was taken for
 * @param aim what the photographer aimed at
 * @param pose how the camera was held
 * @param moment how far what moves has moved, in seconds
 * @param flaw what went wrong
 * @param focus where it is sharp, from 0 at the upper edge to 1 at the lower; empty: everywhere
 * @param settings of the camera
 * @param taken when it was, by a clock that is right
 * @param body the camera
 * @param seed of the hand's path and the sensor's noise
 */
public record Frame(
        String id,
        Picture picture,
        Aim aim,
        Pose pose,
        double moment,
        Flaw flaw,
        OptionalDouble focus,
        Settings settings,
        LocalDateTime taken,
        Body body,
        long seed) {

    private static final Duration SOON = Duration.ofMinutes(30);

    /** What the file tells. */
    public CaptureTime written() {
        return body.stamp().of(taken.plus(body.clockError()));
    }

    /** What the file tells. */
    public Exposure exposure() {
        return settings.asWritten();
    }

    /** Whether its time is fine enough to tell a burst. */
    public boolean finelyTimed() {
        return body.stamp() == Stamp.MILLISECONDS || body.stamp() == Stamp.SECONDS;
    }

    /** Whether another frame, taken within half an hour, shows the same part of the same thing. */
    public boolean sameViewSoonAfter(Frame other) {
        return picture.subject().equals(other.picture.subject())
                && aim.sameViewAs(other.aim)
                && Duration.between(taken, other.taken).abs().compareTo(SOON) <= 0;
    }

    /** What went wrong, for a person who looks for a mistake of the product. */
    public String words() {
        return "shake %.1f defocus %.1f stops %+.1f".formatted(flaw.shake(), flaw.defocus(), flaw.stops());
    }
}
