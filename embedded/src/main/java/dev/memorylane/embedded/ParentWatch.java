package dev.memorylane.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Ends this process when its parent is gone.
 *
 * <p>The parent holds the other end of this process's standard input and never writes to it. The operating system closes
 * that end when the parent dies, however it dies, kill -9 included; so the end of the stream is the one sign of death
 * that needs no polling and can be forged by nobody. A parent that wants its child to stop closes the stream too.
 */
final class ParentWatch {

    /** How long an orderly shutdown may take before the process halts; the data of each program survives a halt. */
    static final Duration GRACE = Duration.ofSeconds(8);

    private ParentWatch() {}

    /** Starts watching {@code input}; at its end the JVM exits, running its shutdown hooks for at most {@link #GRACE}. */
    static void start(InputStream input) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> exitAtEndOf(input));
    }

    private static void exitAtEndOf(InputStream input) {
        drain(input);
        Thread.ofPlatform().daemon().name("parent-watch-halt").start(ParentWatch::haltAfterGrace);
        System.exit(0);
    }

    private static void drain(InputStream input) {
        try {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException endOfParent) {
            System.err.println("Standard input broke (" + endOfParent.getMessage() + "): the parent is gone");
        }
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
