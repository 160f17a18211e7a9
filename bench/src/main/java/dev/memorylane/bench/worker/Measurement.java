package dev.memorylane.bench.worker;

/**
 * What one run cost.
 *
 * @param cpuNanos processor time of the whole process, all its threads
 * @param wallNanos elapsed
 * @param items pictures that were worked on, so that runs of different lengths compare
 */
public record Measurement(long cpuNanos, long wallNanos, int items) {
    public Measurement {
        if (cpuNanos < 0 || wallNanos < 0 || items < 1) {
            throw new IllegalArgumentException("No measurement: " + cpuNanos + ", " + wallNanos + ", " + items);
        }
    }

    /** Processor time of one picture in seconds. */
    public double cpuSeconds() {
        return cpuNanos / 1e9 / items;
    }

    /** Elapsed time of one picture in seconds. */
    public double wallSeconds() {
        return wallNanos / 1e9 / items;
    }
}
