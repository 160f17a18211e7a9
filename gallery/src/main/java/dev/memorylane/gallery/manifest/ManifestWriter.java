package dev.memorylane.gallery.manifest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes manifests as indented JSON. */
public final class ManifestWriter {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestWriter() {}

    /**
     * Writes beside the file and moves it into place: a reader sees the old manifest or the new one, never half of one.
     *
     * @throws UncheckedIOException when it cannot be written there
     */
    public static void write(Path file, Manifest manifest) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                JSON.writeValue(out, manifest);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The manifest cannot be written to %s: %s. Give another file, or make room there."
                            .formatted(target, e.getMessage()),
                    e);
        }
    }
}
