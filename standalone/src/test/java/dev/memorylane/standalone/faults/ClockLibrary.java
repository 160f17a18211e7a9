package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A wall clock of its own for a process and its children, by a small library that is compiled here (Linux, {@code cc}). */
final class ClockLibrary {
    private ClockLibrary() {}

    static boolean canBeMade() {
        return System.getProperty("os.name").equals("Linux")
                && Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "cc")));
    }

    /** The environment for processes whose clock is off by what {@link #set} last wrote to {@code clock}. */
    static Map<String, String> environment(Path clock) throws IOException, InterruptedException {
        set(clock, Duration.ZERO);
        Path library = clock.resolveSibling("clock.so");
        Path source = clock.resolveSibling("clock.c");
        try (InputStream code = ClockLibrary.class.getResourceAsStream("clock.c")) {
            Files.copy(code, source, StandardCopyOption.REPLACE_EXISTING);
        }
        Command.run("cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString());
        return Map.of("LD_PRELOAD", library.toString(), "LANE_CLOCK", clock.toString());
    }

    static void set(Path clock, Duration by) throws IOException {
        Files.writeString(clock, String.format(Locale.ROOT, "%+d%n", by.toSeconds()));
    }
}
