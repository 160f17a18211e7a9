package dev.memorylane.export.xmp;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the sidecars that are there, whatever the case of their names; each folder is listed once. */
final class Folders {
    private static final String XMP = ".xmp";

    private final Map<Path, Map<String, Path>> listed = new HashMap<>();

    /** The sidecar of that name, without {@code .xmp}, beside a photo. */
    Optional<Path> existing(Path photo, String name) throws IOException {
        return Optional.ofNullable(list(photo.getParent()).get(key(name + XMP)));
    }

    /** Where a new one goes. */
    static Path named(Path photo, String name) {
        return photo.resolveSibling(name + XMP);
    }

    private Map<String, Path> list(Path folder) throws IOException {
        Map<String, Path> known = listed.get(folder);
        if (known == null) {
            known = new HashMap<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    String name = key(file.getFileName().toString());
                    if (name.endsWith(XMP)) {
                        known.put(name, file);
                    }
                }
            }
            listed.put(folder, known);
        }
        return known;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
