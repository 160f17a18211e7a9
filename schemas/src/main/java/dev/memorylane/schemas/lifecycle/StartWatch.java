package dev.memorylane.schemas.lifecycle;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Tells what a start waits for where it takes long: after ten seconds, then after twice as long each time, and after a minute
 * where each thread stands. It ends when the process is ready and nothing more is waited for. There is one in a process: whoever
 * begins first decides who is told.
 */
public final class StartWatch {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration STACKS = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final AtomicReference<StartWatch> CURRENT = new AtomicReference<>();

    private final StartListener listener;
    private final long begun = System.nanoTime();
    private Duration next = FIRST;
    private boolean stacksTold;
    private volatile boolean ready;

    StartWatch(StartListener listener) {
        this.listener = listener;
    }

    /** Begins, where no other start of this process is watched. */
    public static void begin(StartListener listener) {
        StartWatch watch = new StartWatch(listener);
        if (CURRENT.compareAndSet(null, watch)) {
            Thread.ofPlatform().daemon().name("start-watch").start(watch::run);
        }
    }

    /** The process serves: what is waited for still is told of, and then no more. */
    public static void ready() {
        StartWatch watch = CURRENT.get();
        if (watch != null) {
            watch.ready = true;
        }
    }

    /** The process ends, or its start has failed. */
    public static void end() {
        CURRENT.set(null);
    }

    private void run() {
        try {
            while (CURRENT.get() == this && !(ready && Wait.underWay().isEmpty())) {
                look(Duration.ofNanos(System.nanoTime() - begun), Wait.underWay());
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            CURRENT.compareAndSet(this, null);
        }
    }

    /**
     * One look.
     *
     * @param after how long after the begin
     * @param waits what is waited for
     */
    void look(Duration after, List<Wait> waits) {
        if (after.compareTo(next) >= 0) {
            next = after.multipliedBy(2);
            listener.late(words(after, waits));
        }
        if (after.compareTo(STACKS) >= 0 && !stacksTold) {
            stacksTold = true;
            listener.stacks(ThreadStacks.text());
        }
    }

    private static String words(Duration after, List<Wait> waits) {
        String reasons = waits.stream()
                .map(wait -> wait.what() + " (" + wait.lasts().toSeconds() + " s)")
                .collect(Collectors.joining(", "));
        return "After %d s still waiting for %s."
                .formatted(after.toSeconds(), reasons.isEmpty() ? "the services of this process to start" : reasons);
    }
}
