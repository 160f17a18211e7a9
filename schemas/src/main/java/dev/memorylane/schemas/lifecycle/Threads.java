package dev.memorylane.schemas.lifecycle;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends threads and waits for their end. In dev mode the next application begins in the same process: a thread of the one
 * before that still runs would ask the new application for its objects, and get some of the wrong classes, or leave its own.
 */
public final class Threads {
    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    /** Work that knows no interrupt, as arithmetic does, is not worth a longer stop: it touches nothing but itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Threads() {}

    /**
     * Interrupts a thread and waits for its end.
     *
     * @param thread or null, where none was begun
     * @return whether it ended, within three seconds
     */
    public static boolean end(Thread thread) {
        if (thread == null) {
            return true;
        }
        return endAll(List.of(thread));
    }

    /**
     * Interrupts threads, each of them once and all before the first is waited for: a second interrupt would end the
     * goodbye, such as the closing of a consumer, that the first one led to.
     *
     * @return whether all ended, each within three seconds
     */
    public static boolean endAll(Collection<Thread> threads) {
        threads.forEach(Thread::interrupt);
        boolean ended = true;
        for (Thread thread : threads) {
            ended &= awaitEnd(thread);
        }
        return ended;
    }

    private static boolean awaitEnd(Thread thread) {
        try {
            return told(thread.join(PATIENCE), thread.getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Drops what waits, interrupts what runs, and waits for its end.
     *
     * @param name of what it does, for the log
     * @return whether it ended, within three seconds
     */
    public static boolean end(ExecutorService work, String name) {
        work.shutdownNow();
        try {
            return told(work.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean told(boolean ended, String name) {
        if (!ended) {
            LOG.warn("{} still works after {} s and is left behind", name, PATIENCE.toSeconds());
        }
        return ended;
    }
}
