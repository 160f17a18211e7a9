package dev.memorylane.embedder.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.blob.BlobFolder;
import dev.memorylane.schemas.blob.FolderBlobStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 while blobs are put and collected: what a record names is there, and nothing half done stays. */
class KilledCollectorTest {
    private static final int ID_LENGTH = 64;

    @TempDir
    Path folder;

    @Test
    void shouldKeepAllThatIsNamedAndEndWhatTheKillInterrupted() throws Exception {
        // Given
        Set<String> named = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            named.addAll(runAndKill(round * 1_000_000, 20 + 7 * round));
        }

        // When
        new BlobFolder(folder, Duration.ofHours(1), Clock.systemUTC()).settle(named::contains);

        // Then
        FolderBlobStore store = new FolderBlobStore(folder);
        assertThat(named).hasSizeGreaterThan(60).allSatisfy(id -> assertThat(store.get(id))
                .isPresent());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".going"));
        }
    }

    private Set<String> runAndKill(int from, int lines) throws Exception {
        Path output = Files.createTempFile("named", ".out");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCollector.class.getName(),
                        folder.toString(),
                        Integer.toString(from)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        while (Files.readAllLines(output).size() < lines) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor();
        // A line that was cut off is no id.
        return Files.readAllLines(output).stream()
                .filter(id -> id.length() == ID_LENGTH)
                .collect(Collectors.toSet());
    }
}
