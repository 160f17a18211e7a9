package dev.memorylane.standalone.run;

import dev.memorylane.access.Printable;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.manifest.ManifestWriter;
import dev.memorylane.gallery.view.LibrarySnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A manifest for each library: the file asked for, or one beside it for each of several libraries. */
final class Manifests {
    private static final String JSON = ".json";
    /** No separator, nothing hidden: a library's name comes from a topic, and others may write to topics. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    private Manifests() {}

    static void write(Path file, List<LibrarySnapshot> libraries, PrintStream out) {
        removeStale(file);
        for (LibrarySnapshot library : libraries) {
            Path target = libraries.size() == 1 ? file : named(file, library.library());
            ManifestWriter.write(target, Manifest.of(library));
            out.println("Manifest: " + Printable.of(target.toString()));
        }
    }

    /** A manifest of an earlier run must not pass for one of this. */
    private static void removeStale(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The old manifest " + file + " cannot be replaced", e);
        }
    }

    /** {@code d.json} of library {@code osaka-1234} is {@code d-osaka-1234.json}. */
    static Path named(Path file, String library) {
        if (!FILE_NAME.matcher(library).matches()) {
            throw new IllegalArgumentException("No file can be named after the library " + Printable.of(library) + ".");
        }
        String name = file.getFileName().toString();
        String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        return file.resolveSibling(stem + "-" + library + JSON);
    }
}
