package dev.memorylane.standalone.files;

import dev.memorylane.access.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows on the error stream how the work on files goes, and counts what failed. Thread-safe. */
public final class FileWork {
    private static final double NANOS = 1e9;
    private static final long REDRAW_NANOS = Duration.ofMillis(300).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final List<Path> files;
    private final long begun = System.nanoTime();
    private long drawn = begun;
    private int done;
    private int failed;

    public FileWork(PrintWriter err, boolean terminal, List<Path> files) {
        this.err = err;
        this.terminal = terminal;
        this.files = files;
    }

    /** One photo more. */
    public synchronized void saw(int index, PhotoLook.Result result) {
        done++;
        if (result instanceof PhotoLook.Result.Failed(String words)) {
            failed++;
            err.println((terminal ? CLEAR_LINE : "") + Printable.of(files.get(index) + ": " + words));
        }
        long now = System.nanoTime();
        if (terminal && now - drawn > REDRAW_NANOS) {
            drawn = now;
            err.print(CLEAR_LINE + words());
            err.flush();
        }
    }

    /** Leaves the line. */
    public synchronized void end() {
        if (terminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    /** Photos that have no result. */
    public synchronized int failed() {
        return failed;
    }

    /** How many photos, how fast. */
    public synchronized String words() {
        double seconds = (System.nanoTime() - begun) / NANOS;
        String failures = failed == 0 ? "" : " (" + failed + " failed)";
        return String.format(
                Locale.ROOT,
                "%d of %d photos%s, %.1f photos/s",
                done - failed,
                files.size(),
                failures,
                done / Math.max(seconds, 1e-3));
    }
}
