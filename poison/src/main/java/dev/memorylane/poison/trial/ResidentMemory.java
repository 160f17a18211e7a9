package dev.memorylane.poison.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of this process as Linux counts it (proc(5)): native libraries' too. Zero on other systems. */
final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String RESET_PEAK = "5";
    private static final long KILOBYTE = 1024;

    private ResidentMemory() {}

    static void resetPeak() {
        try {
            Files.writeString(CLEAR, RESET_PEAK);
        } catch (IOException unsupported) {
            // Then peaks are those since the start: larger, never smaller.
        }
    }

    static long now() {
        return field("VmRSS:");
    }

    static long peak() {
        return field("VmHWM:");
    }

    private static long field(String name) {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unsupported) {
            return 0;
        }
    }
}
