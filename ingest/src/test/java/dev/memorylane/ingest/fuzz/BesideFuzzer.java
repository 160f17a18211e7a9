package dev.memorylane.ingest.fuzz;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.metadata.ShotWords;
import dev.memorylane.poison.trial.Frugality;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what may lie beside a photo: as XMP, as JSON of Google Takeout, as a film. */
public final class BesideFuzzer {
    private static final ShotWords WORDS = new MetadataReader(Clocks.fixed()).besidePhotos();
    private static final Path FILE = FuzzedFile.create();

    private BesideFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) throws Exception {
        Files.write(FILE, file);
        Frugality.require(file, () -> WORDS.ofSidecar(FILE));
        Frugality.require(file, () -> WORDS.ofTakeout(FILE));
        Frugality.require(file, () -> WORDS.ofFilm(FILE));
    }
}
