package dev.memorylane.export.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program of this machine. */
record Tool(String name, String debian) {

    /** Tests without it are skipped, and say so. */
    void require(String unchecked) {
        try {
            new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .destroy();
        } catch (IOException absent) {
            abort("%s is not installed (apt install %s): %s is not checked".formatted(name, debian, unchecked));
        }
    }

    /** What it says, both of its streams; it must end well. */
    String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
