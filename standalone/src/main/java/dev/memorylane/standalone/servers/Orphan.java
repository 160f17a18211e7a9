package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child that an earlier parent, killed a moment ago, left behind in this home.
 *
 * <p>It is about to end by itself; a new server on the same files must wait for that. The pid alone could be another
 * program's by now, so the start time is written down with it.
 */
final class Orphan {

    private static final int SECONDS_TO_END = 10;

    private Orphan() {}

    static void remember(Path file, ProcessHandle child) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, child.pid() + " " + startOf(child) + "\n");
    }

    /** Waits for the child noted in {@code file} to end, and kills it if it does not. */
    static void await(Path file) throws IOException {
        Optional<ProcessHandle> orphan = notedIn(file);
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> notedIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).trim().split(" ");
        return parts.length == 2 ? find(parts[0], parts[1]) : Optional.empty();
    }

    private static Optional<ProcessHandle> find(String pid, String start) {
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> startOf(process).equals(start));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle orphan) throws IOException {
        if (!hasEnded(orphan) && orphan.destroyForcibly() && !hasEnded(orphan)) {
            throw new ServerStartException(
                    "Process " + orphan.pid()
                            + " of an earlier run does not end, even when it is killed. Look what it waits for (a disk that does not answer?), then start again.");
        }
    }

    private static boolean hasEnded(ProcessHandle orphan) throws IOException {
        try {
            orphan.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stuck) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for process " + orphan.pid() + " of an earlier run", stop);
        } catch (java.util.concurrent.ExecutionException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
