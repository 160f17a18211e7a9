package dev.memorylane.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which port the page gets, when several programs want the same. */
class PortsTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    Path folder;

    private int preferred;

    @BeforeEach
    void findOneThatIsFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            preferred = socket.getLocalPort();
        }
    }

    private Ports ports() {
        return new Ports(new PortClaims(folder));
    }

    @Test
    void shouldGiveRunsThatStartAtOnceAPortEach() {
        // Given none of them listens yet
        CyclicBarrier together = new CyclicBarrier(4);

        // When
        List<Integer> chosen = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> {
                            await(together);
                            return ports().choose(LOOPBACK, preferred, true);
                        },
                        command -> Thread.ofPlatform().start(command)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(chosen).doesNotHaveDuplicates().contains(preferred);
    }

    @Test
    void shouldLeaveAPortToAnotherProcessUntilThatEnds() throws Exception {
        // Given a process that claimed it and does not listen yet
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName(),
                        folder.toString(),
                        String.valueOf(preferred))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('1');

        // When
        boolean meanwhile = new PortClaims(folder).take(preferred);
        other.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        boolean afterwards = new PortClaims(folder).take(preferred);

        // Then
        assertThat(meanwhile).isFalse();
        assertThat(afterwards).isTrue();
    }

    /** Claims a port, says whether it got it, and does nothing more until it is ended. */
    static final class Claimant {
        private Claimant() {}

        public static void main(String... args) throws IOException {
            boolean taken = new PortClaims(Path.of(args[0])).take(Integer.parseInt(args[1]));
            System.out.print(taken ? '1' : '0');
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    void shouldRefuseAPortThatWasAskedForAndIsTaken() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, LOOPBACK)) {
            int taken = other.getLocalPort();

            // When, Then
            assertThatThrownBy(() -> ports().choose(LOOPBACK, taken, false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Port " + taken + " is taken by another program.");
        }
    }

    @Test
    void shouldChooseAPortWhereNothingCanBeWritten() throws IOException {
        // Given
        Path file = Files.createFile(folder.resolve("file"));

        // When
        int chosen = new Ports(new PortClaims(file)).choose(LOOPBACK, preferred, true);

        // Then
        assertThat(chosen).isEqualTo(preferred);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
