package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.e2e.LaneProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What somebody who looks for the cause wants to see of a process that does not go on. */
final class Diagnosis {
    private Diagnosis() {}

    /** The stacks of all threads, in {@code stacks-….txt} of the home. */
    static void write(Lane lane) throws IOException, InterruptedException {
        for (Map.Entry<Victim, LaneProcess> ours : lane.processes().entrySet()) {
            write(ours.getValue(), lane.home().resolve("stacks-" + ours.getKey() + ".txt"));
        }
    }

    private static void write(LaneProcess of, Path file) throws IOException, InterruptedException {
        Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
        Process process = new ProcessBuilder(jstack.toString(), String.valueOf(of.pid()))
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
