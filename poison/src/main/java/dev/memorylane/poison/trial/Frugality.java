package dev.memorylane.poison.trial;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Holds the reading of some bytes to memory in proportion to them: what they claim is to cost nothing. */
public final class Frugality {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Caches, the first use of a class, and the like. */
    private static final long BASE = 64L << 20;

    private static final long PER_BYTE = 2048;

    private Frugality() {}

    /** What reads; exceptions that its contract allows do not leave it. */
    @FunctionalInterface
    public interface Reading {
        void run() throws Exception;
    }

    /** @throws AssertionError where reading allocates out of all proportion */
    public static void require(byte[] bytes, Reading reading) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reading.run();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (allocated > BASE + PER_BYTE * bytes.length) {
            throw new AssertionError(allocated + " bytes allocated for " + bytes.length);
        }
    }
}
