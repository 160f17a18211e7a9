package dev.memorylane.standalone.run;

import dev.memorylane.access.Printable;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibraryProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line on a terminal, written anew; elsewhere a line now and then, and only when it changed. */
final class ProgressLine {
    private static final long TERMINAL_NANOS = Duration.ofMillis(500).toNanos();
    private static final long FILE_NANOS = Duration.ofSeconds(2).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final Work work;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private String last = "";
    private long lastAt = System.nanoTime() - FILE_NANOS;

    ProgressLine(PrintStream out, Work work) {
        this.out = out;
        this.work = work;
    }

    /** Asked often, looks seldom: a look folds the books of every library. Books still being read say nothing yet. */
    void show() {
        if (System.nanoTime() - lastAt < (terminal ? TERMINAL_NANOS : FILE_NANOS)) {
            return;
        }
        lastAt = System.nanoTime();
        List<LibraryProgress> progress =
                work.libraries().stream().map(work::progress).toList();
        boolean balanced = progress.stream().allMatch(library -> library.books().balanced());
        String line = Stream.concat(progress.stream().map(ProgressLine::words), work.notices().stream())
                .map(Printable::of)
                .collect(Collectors.joining("   "));
        if (balanced && !line.equals(last)) {
            out.print(terminal ? CLEAR_LINE + line : line + System.lineSeparator());
            out.flush();
            last = line;
        }
    }

    /** Leaves the cursor on a fresh line. */
    void end() {
        if (terminal && !last.isEmpty()) {
            out.println();
        }
    }

    static String words(LibraryProgress progress) {
        Books books = progress.books();
        return "%d seen · %d embedded · %d rejected%s"
                .formatted(books.seen(), books.embedded(), books.rejected(), pace(progress));
    }

    private static String pace(LibraryProgress progress) {
        if (progress.books().pending() == 0) {
            return "";
        }
        Optional<String> left = progress.timeLeft().map(time -> " · " + Math.max(1, time.toSeconds()) + " s left");
        return String.format(Locale.ROOT, " · %.1f photos/s%s", progress.photosPerSecond(), left.orElse(""));
    }
}
