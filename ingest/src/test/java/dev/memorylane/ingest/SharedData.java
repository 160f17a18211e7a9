package dev.memorylane.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The test data that lie beside the repository and never in it. */
public final class SharedData {
    private SharedData() {}

    /** A folder or file of the test data; skips the test, loudly, where they are absent. */
    public static Path path(String relative) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path candidate = up.resolveSibling("shared").resolve("data").resolve(relative);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        assumeTrue(false, "SKIPPED: ../shared/data/" + relative + " is not there, so this test shows nothing");
        throw new IllegalStateException();
    }

    /** All files below a folder of the test data. */
    public static List<Path> files(String relative) throws IOException {
        try (Stream<Path> walk = Files.walk(path(relative))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
