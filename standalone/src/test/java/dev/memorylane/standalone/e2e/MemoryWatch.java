package dev.memorylane.standalone.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The largest resident memory of a process (proc(5)), asked for five times a second; 0 where the system has no such files. */
final class MemoryWatch implements AutoCloseable {
    private static final long PAUSE_MS = 200;
    private static final long KILOBYTE = 1024;

    private final Path status;
    private final Thread thread;
    private volatile long most;

    private MemoryWatch(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
        thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    static MemoryWatch of(long pid) {
        return new MemoryWatch(pid);
    }

    /** Bytes. */
    long most() {
        return most;
    }

    private void watch() {
        try {
            while (!Thread.interrupted()) {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE);
                    }
                }
                Thread.sleep(PAUSE_MS);
            }
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
