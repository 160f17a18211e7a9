package dev.memorylane.bench.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A process seen from outside, where the system shows it (Linux, proc(5)).
 *
 * @param pid its number
 */
public record ProcessView(long pid) {
    private static final int KIB = 1024;

    /** The most memory it ever held at once in bytes: peak resident set size. */
    public OptionalLong peakBytes() {
        return status("VmHWM:");
    }

    /** The memory it holds now in bytes: resident set size. */
    public OptionalLong residentBytes() {
        return status("VmRSS:");
    }

    /** Keeps all its present threads on one processor; without taskset(1) they stay where they are. */
    public void pinTo(int processor) {
        try {
            Process taskset = new ProcessBuilder(
                            "taskset", "-a", "-c", "-p", Integer.toString(processor), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            taskset.waitFor();
        } catch (IOException e) {
            return; // no such program: processor time is what counts anyway
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OptionalLong status(String entry) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith(entry))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIB)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
