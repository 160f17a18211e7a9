package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What somebody who looks for the cause wants to see of a process that does not go on. */
final class Diagnosis {
    private Diagnosis() {}

    /** The stacks of all threads, in {@code stacks.txt} of the home. */
    static void write(Lane lane) throws IOException, InterruptedException {
        Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
        Process process = new ProcessBuilder(
                        jstack.toString(), String.valueOf(lane.process().pid()))
                .redirectErrorStream(true)
                .redirectOutput(lane.home().resolve("stacks.txt").toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
