package dev.memorylane.export.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program with windows, on a screen that nobody sees. It stays open until it is closed. */
final class WindowProgram implements AutoCloseable {
    private static final Tool SCREEN = new Tool("xvfb-run", "xvfb");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Process process;

    private WindowProgram(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    static void require(String unchecked) {
        SCREEN.require(unchecked);
    }

    static WindowProgram start(ProcessBuilder program, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a"));
        command.addAll(program.command());
        String name = program.command().getFirst();
        Process process = program.command(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new WindowProgram(name, process);
    }

    /** What shows that it has done what it was to do. */
    interface Done {
        boolean isSo() throws IOException;
    }

    void await(Done done) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.isSo()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IOException(name + " did not do what it was to do");
            }
            Thread.sleep(50);
        }
    }

    /** Waits for all of it to end: the next one would meet its locks. */
    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList()
                .forEach(one -> {
                    one.destroy();
                    one.onExit()
                            .completeOnTimeout(one, 10, TimeUnit.SECONDS)
                            .thenAccept(ProcessHandle::destroyForcibly)
                            .join();
                });
    }
}
