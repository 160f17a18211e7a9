package dev.memorylane.vision.batch;

/**
 * What a batcher did so far.
 *
 * @param forwards that succeeded
 * @param inputs in them, padding not counted
 * @param padding repeated inputs in them
 * @param outOfMemory forwards that the device had no memory for
 * @param size inputs that a forward may have now
 */
public record BatchCounters(long forwards, long inputs, long padding, long outOfMemory, int size) {
    static final BatchCounters NONE = new BatchCounters(0, 0, 0, 0, 0);

    /** Share of the computed inputs that were asked for, 0..1. */
    public double fill() {
        return forwards == 0 ? 0 : (double) inputs / (inputs + padding);
    }

    /** Inputs of a forward on average. */
    public double meanSize() {
        return forwards == 0 ? 0 : (double) inputs / forwards;
    }

    BatchCounters succeeded(int done, int padded, int now) {
        return new BatchCounters(forwards + 1, inputs + done, padding + padded - done, outOfMemory, now);
    }

    BatchCounters ranOut(int now) {
        return new BatchCounters(forwards, inputs, padding, outOfMemory + 1, now);
    }

    BatchCounters at(int now) {
        return new BatchCounters(forwards, inputs, padding, outOfMemory, now);
    }
}
