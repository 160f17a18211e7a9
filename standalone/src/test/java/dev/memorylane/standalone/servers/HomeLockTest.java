package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    /** Another process that tries to take the home, and says what it is told. */
    static final class Second {
        public static void main(String[] args) throws IOException {
            try (HomeLock lock = HomeLock.take(Path.of(args[0]))) {
                System.out.println("taken");
            } catch (HomeInUseException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    @Test
    void shouldTellASecondProcessWhoIsRunningAndWhatToDo(@TempDir Path home) throws Exception {
        // Given
        try (HomeLock lock = HomeLock.take(home)) {
            lock.publish(URI.create("http://127.0.0.1:8080/"));

            // When
            String said = secondProcessOn(home);

            // Then
            assertThat(said)
                    .startsWith("Memory Lane is already running on this home")
                    .contains("pid " + ProcessHandle.current().pid())
                    .contains("page http://127.0.0.1:8080/")
                    .endsWith("Stop it, or choose another home with --home.");
        }
    }

    @Test
    void shouldLetASecondProcessInWhenTheFirstHasGivenTheHomeBack(@TempDir Path home) throws Exception {
        // Given
        HomeLock.take(home).close();

        // When
        String said = secondProcessOn(home);

        // Then
        assertThat(said).isEqualTo("taken");
    }

    @Test
    void shouldRefuseTheSameProcessTooAndStillHoldTheLock(@TempDir Path home) throws Exception {
        // Given
        try (HomeLock lock = HomeLock.take(home)) {

            // When
            assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOf(HomeInUseException.class);

            // Then
            assertThat(secondProcessOn(home)).startsWith("Memory Lane is already running");
        }
        assertThatCode(() -> HomeLock.take(home).close()).doesNotThrowAnyException();
    }

    private static String secondProcessOn(Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Second.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return process.inputReader().readLine();
    }
}
