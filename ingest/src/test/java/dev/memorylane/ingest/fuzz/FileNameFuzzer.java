package dev.memorylane.ingest.fuzz;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.metadata.FileNameTime;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads times out of file names. */
public final class FileNameFuzzer {
    private static final FileNameTime TIME = new FileNameTime(Clocks.fixed());

    private FileNameFuzzer() {}

    public static void fuzzerTestOneInput(byte[] name) {
        TIME.agreed(List.of(new String(name, StandardCharsets.UTF_8)));
    }
}
