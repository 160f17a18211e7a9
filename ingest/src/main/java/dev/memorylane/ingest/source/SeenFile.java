package dev.memorylane.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as a walk met it.
 *
 * @param uri absolute {@code file:} URI, the object's name; bytes that are no text stay intact in it
 * @param version size and modification time
 */
public record SeenFile(String uri, FileVersion version) {

    public SeenFile {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
    }

    public static SeenFile of(Path file, FileVersion version) {
        return new SeenFile(file.toUri().toString(), version);
    }

    public Path path() {
        return Path.of(URI.create(uri));
    }

    /** Name without folders, for people. */
    public String name() {
        return nameOf(uri);
    }

    /** Name without folders of any object. */
    public static String nameOf(String uri) {
        return Path.of(URI.create(uri)).getFileName().toString();
    }
}
