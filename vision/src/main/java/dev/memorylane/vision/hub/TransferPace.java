package dev.memorylane.vision.hub;

import java.time.Duration;
import java.util.Locale;

/**
 * How far and how fast a fetch is.
 *
 * @param total bytes of all files
 * @param had bytes that were here before it began
 * @param begunNanos when it began, by {@link System#nanoTime()}
 */
record TransferPace(long total, long had, long begunNanos) {
    private static final int ALL = 100;
    private static final double NANOS = 1e9;
    private static final double SHORTEST = 1e-3;

    int percent(long bytes) {
        return total == 0 ? ALL : (int) Math.min(ALL, bytes * ALL / total);
    }

    /** Share, amount, speed of this transfer, and what is left of it. */
    String words(long bytes, long nowNanos) {
        long came = Math.max(0, bytes - had);
        double perSecond = came / Math.max((nowNanos - begunNanos) / NANOS, SHORTEST);
        return String.format(
                Locale.ROOT,
                "%3d %%  %s of %s, %s/s%s",
                percent(bytes),
                Amount.of(bytes),
                Amount.of(total),
                Amount.of((long) perSecond),
                came > 0 && bytes < total ? left(bytes, perSecond) : "");
    }

    private String left(long bytes, double perSecond) {
        return ", " + Amount.of(Duration.ofSeconds(Math.round((total - bytes) / perSecond))) + " left";
    }
}
