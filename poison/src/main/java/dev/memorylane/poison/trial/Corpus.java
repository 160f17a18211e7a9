package dev.memorylane.poison.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The kept files of a fuzz target: what it found once, and what leads far into the readers. */
public final class Corpus {
    private Corpus() {}

    /** The files of {@code src/test/fuzz/TARGET} of the module that is tested, in the order of their names. */
    public static List<Path> of(Class<?> target) throws IOException {
        Path folder = Path.of("src", "test", "fuzz", target.getSimpleName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
