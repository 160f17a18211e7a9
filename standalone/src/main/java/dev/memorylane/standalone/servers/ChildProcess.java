package dev.memorylane.standalone.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a server's program. What it prints goes to the server's log, the last lines are kept at hand. */
final class ChildProcess {

    private static final int LINES_AT_HAND = 12;
    private static final String ANNOUNCEMENT = "READY ";

    /** A signal for the terminal's whole group (Ctrl-C, a closed window) is the parent's to handle, in its own order. */
    private static final List<String> DEAF_TO_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    /** Beginnings of environment variables that speak to this program. */
    private static final List<String> OURS = List.of("QUARKUS_", "MEMORYLANE_", "KAFKA_STREAMS_", "OTEL_");

    private final ChildProgram program;
    private final Process process;
    private final Thread reader;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private volatile String announced;

    private ChildProcess(ChildProgram program, Process process, ServerLog log) {
        this.program = program;
        this.process = process;
        String name = program.server().folder() + "-log";
        this.reader = Thread.ofPlatform().daemon().name(name).start(() -> read(log));
    }

    static ChildProcess launch(ChildProgram program, ServerLog log) throws IOException {
        Path directory = Files.createDirectories(program.workingDirectory());
        List<String> command = new ArrayList<>(DEAF_TO_TERMINAL);
        command.addAll(program.command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        // The registry is a Quarkus application too: what is meant for this one is not meant for it.
        builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        builder.environment().putAll(program.environment());
        return new ChildProcess(program, builder.start(), log);
    }

    private void read(ServerLog log) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                keep(line);
            }
        } catch (IOException closedWithTheProcess) {
            keep("(its output broke off: " + closedWithTheProcess.getMessage() + ")");
        }
    }

    private void keep(String line) {
        if (line.startsWith(ANNOUNCEMENT)) {
            announced = line.substring(ANNOUNCEMENT.length()).trim();
        }
        synchronized (lastLines) {
            if (lastLines.size() == LINES_AT_HAND) {
                lastLines.removeFirst();
            }
            lastLines.addLast(line);
        }
    }

    /** What the program said of itself when it began to serve, if it is one that does. */
    Optional<String> announcement() {
        return Optional.ofNullable(announced);
    }

    List<String> lastLines() {
        synchronized (lastLines) {
            return List.copyOf(lastLines);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, at most so long; whether it has ended. */
    boolean hasEndedWithin(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for its end and for the last of what it printed. */
    int awaitEnd() throws InterruptedException {
        int status = process.waitFor();
        reader.join(Duration.ofSeconds(1));
        return status;
    }

    /** Waits until it serves. Returns false if it ends or the time is up before. */
    boolean awaitServing(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (program.serves(this)) {
                return true;
            }
            Thread.sleep(25);
        }
        return false;
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Ends it: asked first, then told, then killed. */
    void stop(Duration grace) {
        try {
            program.askToEnd(process);
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroy();
                process.waitFor(1, TimeUnit.SECONDS);
            }
        } catch (IOException pipeIsClosedAlready) {
            process.destroy();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
