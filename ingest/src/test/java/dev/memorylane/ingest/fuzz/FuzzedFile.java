package dev.memorylane.ingest.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file that a fuzzer writes over and over: in memory where the system has a folder for that. */
final class FuzzedFile {
    private FuzzedFile() {}

    static Path create() {
        Path memory = Path.of("/dev/shm");
        try {
            Path file = Files.isWritable(memory)
                    ? Files.createTempFile(memory, "fuzz", ".bin")
                    : Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
