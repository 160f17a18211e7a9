package dev.memorylane.vision.quality;

/**
 * Between what the figures of a signal lie, both ends included.
 *
 * @param least finite
 * @param most finite, above the least
 * @param moreIsBetter whether {@code most} is the good end
 */
public record SignalRange(double least, double most, boolean moreIsBetter) {
    public SignalRange {
        if (!(least < most) || Double.isInfinite(least) || Double.isInfinite(most)) {
            throw new IllegalArgumentException("No range of a signal: " + least + " to " + most);
        }
    }

    boolean contains(double value) {
        return value >= least && value <= most;
    }
}
