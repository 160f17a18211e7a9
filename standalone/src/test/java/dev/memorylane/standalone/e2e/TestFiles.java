package dev.memorylane.standalone.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The test data beside the repository, where they are. */
final class TestFiles {
    private TestFiles() {}

    /** Odd, old, broken and rare files. */
    static Optional<Path> exif() {
        return folder("exif");
    }

    /** A folder below the data folder. */
    static Optional<Path> folder(String name) {
        for (Path dir = Checkout.root(); dir != null; dir = dir.getParent()) {
            Path data = dir.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    /** Copies a folder with all below it; nothing where there is none. */
    static void copy(String name, Path to) throws IOException {
        Optional<Path> from = folder(name);
        if (from.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(from.get())) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            for (Path file : regular) {
                Path copy = to.resolve(from.get().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
