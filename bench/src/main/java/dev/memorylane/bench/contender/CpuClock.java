package dev.memorylane.bench.contender;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Processor time of this process, all its threads, by {@code clock_gettime(CLOCK_PROCESS_CPUTIME_ID)} of POSIX: the same
 * clock as Python's {@code time.process_time_ns}. The JDK's own counts in steps of 10 ms.
 */
final class CpuClock {
    private static final long NANOS = 1_000_000_000;
    private static final int LINUX_ID = 2;
    private static final int MACOS_ID = 12;

    private final MethodHandle clockGettime;
    private final MemorySegment timespec = Arena.global().allocate(ValueLayout.JAVA_LONG, 2);
    private final int id;

    CpuClock() {
        Linker linker = Linker.nativeLinker();
        clockGettime = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        id = System.getProperty("os.name").startsWith("Mac") ? MACOS_ID : LINUX_ID;
    }

    /** Nanoseconds since the process began. */
    long nanos() {
        try {
            int failed = (int) clockGettime.invokeExact(id, timespec);
            if (failed != 0) {
                throw new IllegalStateException("This system has no clock of a process's processor time");
            }
            return timespec.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS
                    + timespec.getAtIndex(ValueLayout.JAVA_LONG, 1);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
