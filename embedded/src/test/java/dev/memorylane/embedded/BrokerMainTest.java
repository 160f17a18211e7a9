package dev.memorylane.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerMainTest {

    @Test
    void shouldSayReadyWithItsVersionAndEndWithItsParent(@TempDir Path folder) throws Exception {
        // Given
        Process child = start(folder.resolve("data").toString(), freePort(), freePort());
        String said = child.inputReader().readLine();

        // When
        child.getOutputStream().close();

        // Then
        assertThat(said).isEqualTo("READY 4.1.1");
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void shouldExplainItselfWhenCalledWithTooLittle() throws Exception {
        // When
        Process child = start("only-a-directory");

        // Then
        assertThat(child.errorReader().readLine())
                .isEqualTo("usage: BrokerMain DIRECTORY PORT CONTROLLERPORT [PROPERTIES]");
        assertThat(child.waitFor()).isEqualTo(2);
    }

    private static Process start(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), BrokerMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
