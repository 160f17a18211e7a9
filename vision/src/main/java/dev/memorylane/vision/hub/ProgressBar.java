package dev.memorylane.vision.hub;

import java.io.PrintStream;
import java.time.Duration;

/** Shows a fetch on a terminal: a bar that is written anew. */
public final class ProgressBar implements FetchListener {
    private static final int WIDTH = 30;
    private static final int ALL = 100;
    private static final long REDRAW_NANOS = Duration.ofMillis(200).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private String model = "";
    private TransferPace pace = new TransferPace(0, 0, 0);
    private long drawn;

    public ProgressBar(PrintStream out) {
        this.out = out;
    }

    /** A bar where lines can be written over, else lines. */
    public static FetchListener on(PrintStream out, boolean terminal) {
        return terminal ? new ProgressBar(out) : new SpokenProgress(out::println);
    }

    @Override
    public void begins(String fetched, long bytes, long have) {
        model = fetched;
        pace = new TransferPace(bytes, have, System.nanoTime());
        out.println(SpokenProgress.beginning(fetched, bytes, have));
    }

    @Override
    public void has(long bytes) {
        long now = System.nanoTime();
        if (now - drawn >= REDRAW_NANOS || bytes >= pace.total()) {
            drawn = now;
            int full = pace.percent(bytes) * WIDTH / ALL;
            out.print(CLEAR_LINE + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + pace.words(bytes, now));
            out.flush();
        }
    }

    @Override
    public void waits(String why) {
        out.println(CLEAR_LINE + why);
    }

    @Override
    public void ends() {
        out.println(CLEAR_LINE + model + " is here and checked.");
    }
}
