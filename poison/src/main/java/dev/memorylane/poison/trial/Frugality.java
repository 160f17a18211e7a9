package dev.memorylane.poison.trial;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Holds the reading of some bytes to memory in proportion to them: what they claim is to cost nothing. */
public final class Frugality {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Tables and buffers of a fixed size. */
    private static final long BASE = 64L << 20;

    private static final long PER_BYTE = 2048;
    /** The first time loads classes. */
    private static final int TRIES = 3;

    private Frugality() {}

    /** What reads; exceptions that its contract allows do not leave it. */
    @FunctionalInterface
    public interface Reading {
        void run() throws Exception;
    }

    /** @throws AssertionError where reading allocates out of all proportion, each of several times */
    public static void require(byte[] bytes, Reading reading) throws Exception {
        long least = Long.MAX_VALUE;
        long allowed = BASE + PER_BYTE * bytes.length;
        for (int i = 0; i < TRIES && least > allowed; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            reading.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        if (least > allowed) {
            throw new AssertionError(least + " bytes allocated for " + bytes.length);
        }
    }
}
