package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The CPU time that the decode of one file may take on its thread. CPU and not wall time, so that a busy machine
 * rejects no photo; wall time where a thread has no CPU clock.
 */
public final class Deadline {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongSupplier clock;
    private final long end;
    private final Duration budget;

    private Deadline(LongSupplier clock, Duration budget) {
        this.clock = clock;
        this.budget = budget;
        this.end = clock.getAsLong() + budget.toNanos();
    }

    /** From now on, on this thread. */
    public static Deadline in(Duration budget) {
        boolean hasCpuClock = THREADS.isCurrentThreadCpuTimeSupported()
                && THREADS.isThreadCpuTimeEnabled()
                && !Thread.currentThread().isVirtual();
        return in(budget, hasCpuClock ? THREADS::getCurrentThreadCpuTime : System::nanoTime);
    }

    static Deadline in(Duration budget, LongSupplier clock) {
        return new Deadline(clock, budget);
    }

    /** @throws UnreadableException if the time is over */
    public void check() throws UnreadableException {
        if (hasPassed()) {
            throw new UnreadableException(
                    UnreadableReason.TOO_LARGE,
                    "Its picture takes more than " + budget.toSeconds()
                            + " seconds to decode. Export it as an ordinary JPEG in a smaller size.");
        }
    }

    /** Whether the time is over. */
    public boolean hasPassed() {
        return clock.getAsLong() - end > 0;
    }
}
