package dev.memorylane.vision.hub;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Shows a fetch: on a terminal a bar that is written anew, elsewhere a line at each tenth. */
public final class ProgressBar implements FetchListener {
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final int STEP = 10;
    private static final double NANOS = 1e9;
    private static final long REDRAW_NANOS = Duration.ofMillis(200).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private String model = "";
    private long total;
    private long had;
    private long begun;
    private long drawn;
    private long saidPercent;

    /** @param terminal whether a line can be written over */
    public ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void begins(String fetched, long bytes, long have) {
        model = fetched;
        total = bytes;
        had = have;
        begun = System.nanoTime();
        saidPercent = percent(have) / STEP * STEP;
        out.println("Fetching " + fetched + ", " + Amount.of(bytes)
                + (have > 0 ? " (" + Amount.of(have) + " are here already)" : ""));
    }

    @Override
    public void has(long bytes) {
        long now = System.nanoTime();
        if (terminal && (now - drawn >= REDRAW_NANOS || bytes >= total)) {
            drawn = now;
            out.print(CLEAR_LINE + bar(bytes) + " " + words(bytes, now - begun));
            out.flush();
        } else if (!terminal && percent(bytes) >= saidPercent + STEP) {
            saidPercent = percent(bytes) / STEP * STEP;
            out.println("  " + words(bytes, now - begun));
        }
    }

    @Override
    public void waits(String why) {
        out.println((terminal ? CLEAR_LINE : "") + why);
    }

    @Override
    public void ends() {
        out.println((terminal ? CLEAR_LINE : "") + model + " is here and checked.");
    }

    /** Share, amount, speed of this transfer, and what is left of it. */
    String words(long bytes, long nanos) {
        long came = Math.max(0, bytes - had);
        double perSecond = came / Math.max(nanos / NANOS, 1e-3);
        String left = came > 0 && bytes < total
                ? ", " + Amount.of(Duration.ofSeconds(Math.round((total - bytes) / perSecond))) + " left"
                : "";
        return String.format(
                Locale.ROOT,
                "%3d %%  %s of %s, %s/s%s",
                percent(bytes),
                Amount.of(bytes),
                Amount.of(total),
                Amount.of((long) perSecond),
                left);
    }

    private String bar(long bytes) {
        int full = (int) (percent(bytes) * WIDTH / PERCENT);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }

    private long percent(long bytes) {
        return total == 0 ? PERCENT : Math.min(PERCENT, bytes * PERCENT / total);
    }
}
