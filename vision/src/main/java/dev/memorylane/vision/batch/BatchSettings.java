package dev.memorylane.vision.batch;

import java.time.Duration;
import java.util.Objects;

/**
 * How batches are filled.
 *
 * @param most inputs of one forward
 * @param linger how long the first input of a batch waits for others; a full batch never waits
 * @param waiting inputs that may wait for a forward; further callers are held back
 * @param patience full batches in a row that must succeed before a size that memory had reduced is doubled again
 */
public record BatchSettings(int most, Duration linger, int waiting, int patience) {
    private static final int PATIENCE = 64;

    public BatchSettings {
        Objects.requireNonNull(linger, "linger");
        if (most < 1 || waiting < most || patience < 1 || linger.isNegative()) {
            throw new IllegalArgumentException("A batch has at least one input, at least as many may wait, patience is"
                    + " positive and linger not negative: " + most + ", " + waiting + ", " + patience + ", " + linger);
        }
    }

    /** Batches of a size, twice as many inputs waiting. */
    public static BatchSettings of(int most, Duration linger) {
        return new BatchSettings(most, linger, 2 * most, PATIENCE);
    }

    /**
     * The size that so many inputs are padded to: a power of two, or the most. Few sizes let a device keep its plans
     * and its memory instead of making them anew for every number of inputs.
     */
    public int paddedSize(int inputs) {
        int power = inputs <= 1 ? 1 : 2 * Integer.highestOneBit(inputs - 1);
        return Math.min(power, most);
    }
}
