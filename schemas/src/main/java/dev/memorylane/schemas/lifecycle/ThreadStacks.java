package dev.memorylane.schemas.lifecycle;

import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Where each thread of this process stands, and which holds what another waits for: for whoever asks why nothing happens. */
public final class ThreadStacks {
    private ThreadStacks() {}

    /** Threads of the platform by name, each with its state, its stack and its locks; first those that hold each other up. */
    public static String text() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] deadlocked = threads.findDeadlockedThreads();
        String first = deadlocked == null
                ? ""
                : "These threads wait for each other for ever: %s%n%n".formatted(Arrays.toString(deadlocked));
        return first
                + Arrays.stream(threads.dumpAllThreads(true, true))
                        .sorted(Comparator.comparing(ThreadInfo::getThreadName))
                        .map(ThreadStacks::text)
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(ThreadInfo thread) {
        StringBuilder text = new StringBuilder("\"%s\" %d %s%s%n"
                .formatted(thread.getThreadName(), thread.getThreadId(), thread.getThreadState(), waits(thread)));
        StackTraceElement[] stack = thread.getStackTrace();
        for (int depth = 0; depth < stack.length; depth++) {
            text.append("    at %s%n".formatted(stack[depth]));
            for (MonitorInfo held : thread.getLockedMonitors()) {
                if (held.getLockedStackDepth() == depth) {
                    text.append("      holds %s%n".formatted(held));
                }
            }
        }
        Arrays.stream(thread.getLockedSynchronizers()).forEach(held -> text.append("      holds %s%n".formatted(held)));
        return text.toString();
    }

    private static String waits(ThreadInfo thread) {
        if (thread.getLockName() == null) {
            return "";
        }
        String holder = thread.getLockOwnerName() == null
                ? ""
                : ", which \"%s\" %d holds".formatted(thread.getLockOwnerName(), thread.getLockOwnerId());
        return " on " + thread.getLockName() + holder;
    }
}
