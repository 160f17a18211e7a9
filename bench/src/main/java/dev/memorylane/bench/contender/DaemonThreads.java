package dev.memorylane.bench.contender;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the process alive when its standard input has ended. */
final class DaemonThreads {
    static final ThreadFactory NAMED =
            Thread.ofPlatform().daemon().name("contender-", 0).factory();

    private DaemonThreads() {}
}
