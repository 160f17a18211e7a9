package dev.memorylane.culling.clock;

import java.time.Duration;
import java.util.Objects;

/**
 * How the shift between two clocks is told from look-alikes.
 *
 * @param tolerance how far a look-alike may be from the shift and still speak for it: two people rarely press at once
 * @param least a smaller shift is none
 * @param apart moments of one camera closer than this are one: the frames of a burst say the same
 * @param contrast how far the cosine of look-alikes lies on the way from that of usual pairs (0) to that of equals (1)
 * @param fewestMoments with fewer moments that agree nothing is proposed
 * @param clearness how many times the moments of the best other shift must agree
 * @param mostPhotos more photos of a camera than these are thinned evenly
 */
public record ClockParameters(
        Duration tolerance,
        Duration least,
        Duration apart,
        double contrast,
        int fewestMoments,
        double clearness,
        int mostPhotos) {

    public ClockParameters {
        Objects.requireNonNull(apart, "apart");
        if (!tolerance.isPositive() || least.compareTo(tolerance) < 0) {
            throw new IllegalArgumentException(
                    "A shift of at least " + least + " cannot be told with a tolerance of " + tolerance);
        }
        if (!(contrast >= 0 && contrast <= 1) || fewestMoments < 2 || clearness < 1 || mostPhotos < 2) {
            throw new IllegalArgumentException("Clock parameters out of range: contrast " + contrast + ", moments "
                    + fewestMoments + ", clearness " + clearness + ", photos " + mostPhotos);
        }
    }

    public static ClockParameters defaults() {
        return new ClockParameters(
                Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(60), 0.5, 4, 2, 500);
    }
}
