package dev.memorylane.ingest.fuzz;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.poison.trial.Frugality;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the metadata of a file of any format: signatures, boxes, directories, segments, chunks, XMP. */
public final class MetadataFuzzer {
    private static final MetadataReader READER = new MetadataReader(Clocks.fixed());
    private static final Path FILE = FuzzedFile.create();

    private MetadataFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) throws Exception {
        Files.write(FILE, file);
        String mediaType = Examiner.mediaTypeOf(file).orElse("image/jpeg");
        Frugality.require(file, () -> READER.read(FILE, mediaType));
    }
}
