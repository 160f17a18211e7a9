package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The test data beside the repository; what needs it is skipped, with a message, where it is absent. */
public final class TestData {
    private TestData() {}

    /** A file or folder below the data folder. */
    public static Path path(String relative) {
        Optional<Path> found = folder(relative);
        assumeTrue(found.isPresent(), "SKIPPED: no folder shared/data beside the repository, needed: " + relative);
        assertThat(found.get()).exists();
        return found.get();
    }

    /** A file or folder below the data folder, where there is one: for what does as well without. */
    public static Optional<Path> folder(String relative) {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            Path data = dir.resolveSibling("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data.resolve(relative));
            }
        }
        return Optional.empty();
    }

    /** The bytes of a file. */
    public static byte[] bytes(String relative) {
        return bytes(path(relative));
    }

    /** The bytes of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, sorted. */
    public static List<Path> files(String relative) {
        try (Stream<Path> files = Files.walk(path(relative))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
