package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parent in a JVM of its own that is killed as with kill -9, so that nothing of it can clean up. */
class KilledParentTest {

    /** The parent's program: starts the servers, prints their pids, waits for ever. */
    static final class Parent {
        public static void main(String[] args) throws Exception {
            Path[] paths = Arrays.stream(args).map(Path::of).toArray(Path[]::new);
            EmbeddedServers servers =
                    EmbeddedServers.start(new ServersLayout(paths[0], paths[1], paths[2], paths[3]), paths[4]);
            servers.reports().forEach(report -> System.out.println("PID " + report.pid()));
            System.out.println("STARTED");
            Thread.sleep(Duration.ofMinutes(10));
        }
    }

    @Test
    void shouldLeaveNoChildBehindWhenTheParentIsKilled(@TempDir Path home) throws Exception {
        // Given
        Process parent = parentOn(home);
        List<Long> children = pidsFrom(parent);

        // When
        parent.destroyForcibly().waitFor();

        // Then
        assertThat(children).hasSize(3);
        awaitEnd(children);
        assertThat(children).noneMatch(EmbeddedServersTest::alive);
    }

    @Test
    void shouldStartAgainAtOnceOnTheHomeOfAKilledParent(@TempDir Path home) throws Exception {
        // Given
        Process parent = parentOn(home);
        List<Long> orphans = pidsFrom(parent);
        parent.destroyForcibly().waitFor();

        // When
        try (EmbeddedServers again = EmbeddedServers.start(Layouts.real(), home)) {

            // Then
            assertThat(orphans).noneMatch(EmbeddedServersTest::alive);
            assertThat(again.reports()).hasSize(3);
        }
    }

    private static Process parentOn(Path home) throws IOException {
        ServersLayout layout = Layouts.real();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        layout.brokerLibraries().toString(),
                        layout.registry().toString(),
                        layout.milvusWheel().toString(),
                        layout.cache().toString(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Long> pidsFrom(Process parent) {
        BufferedReader lines = parent.inputReader();
        return lines.lines()
                .takeWhile(line -> !line.equals("STARTED"))
                .filter(line -> line.startsWith("PID "))
                .map(line -> Long.valueOf(line.substring("PID ".length())))
                .toList();
    }

    private static void awaitEnd(List<Long> pids) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long start = System.nanoTime();
        while (pids.stream().anyMatch(EmbeddedServersTest::alive) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        System.out.println("The children were gone after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
