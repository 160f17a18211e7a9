package dev.memorylane.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that was measured on. */
final class Machine {
    private Machine() {}

    /** The processor's name, where the system tells it, else its architecture. */
    static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElseGet(Machine::architecture);
        } catch (IOException e) {
            return architecture();
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }
}
