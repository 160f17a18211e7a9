package dev.memorylane.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuardedMainTest {

    /** Says its argument, then stays for as long as it is left alone. */
    static final class Sleeper {
        public static void main(String[] args) throws InterruptedException {
            System.out.println("awake " + args[0]);
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    /** As {@link Sleeper}, but its shutdown never comes to an end. */
    static final class Stubborn {
        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(GuardedMainTest::sleepLong));
            Sleeper.main(args);
        }
    }

    @Test
    void shouldRunTheProgramAndEndItWhenStandardInputEnds() throws Exception {
        // Given
        Process child = start(Sleeper.class.getName(), "well");
        String said = child.inputReader().readLine();

        // When
        child.getOutputStream().close();

        // Then
        assertThat(said).isEqualTo("awake well");
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void shouldHaltAProgramThatDoesNotEndInOrder() throws Exception {
        // Given
        Process child = start(Stubborn.class.getName(), "still");
        child.inputReader().readLine();

        // When
        child.getOutputStream().close();

        // Then
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(1);
    }

    @Test
    void shouldEndWithAStatusWhenTheProgramFails() throws Exception {
        // When
        Process child = start("no.such.Program");

        // Then
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(1);
        assertThat(new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("no.such.Program");
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GuardedMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static void sleepLong() {
        try {
            Thread.sleep(Duration.ofMinutes(5));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
