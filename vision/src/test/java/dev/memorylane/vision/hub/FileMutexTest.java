package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMutexTest {
    private static final int HELD = 1;

    @TempDir
    Path folder;

    @Test
    void shouldLetOneInAtATime() throws Exception {
        // Given
        Path file = folder.resolve("a/b.lock");
        CompletableFuture<Void> second = new CompletableFuture<>();
        CountDownLatch waits = new CountDownLatch(1);

        // When
        try (FileMutex _ = FileMutex.take(file, () -> {})) {
            Thread.ofVirtual().start(() -> {
                try (FileMutex _ = FileMutex.take(file, waits::countDown)) {
                    second.complete(null);
                } catch (Exception e) {
                    second.completeExceptionally(e);
                }
            });
            assertThat(waits.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second).isNotDone();
        }

        // Then
        assertThat(second.get(30, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void shouldHoldTheLockThatOtherProgramsSee() throws Exception {
        // Given
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/flock")), "SKIPPED: no /usr/bin/flock here");
        Path file = folder.resolve("b.lock");

        // When
        int whileHeld;
        try (FileMutex _ = FileMutex.take(file, () -> {})) {
            whileHeld = flock(file);
        }

        // Then
        assertThat(whileHeld).isEqualTo(HELD);
        assertThat(flock(file)).isZero();
    }

    private static int flock(Path file) throws Exception {
        return new ProcessBuilder("/usr/bin/flock", "--nonblock", file.toString(), "true")
                .start()
                .waitFor();
    }
}
