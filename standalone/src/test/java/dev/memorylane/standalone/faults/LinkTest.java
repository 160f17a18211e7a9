package dev.memorylane.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTest {
    private ServerSocket server;
    private Link link;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        link = Link.to(() -> URI.create("tcp://127.0.0.1:" + server.getLocalPort()));
        Thread.ofVirtual().start(this::echo);
    }

    private void echo() {
        try (Socket client = server.accept()) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // The end of a test.
        }
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        server.close();
    }

    @Test
    void shouldPassAllBytesInOrderWhateverItsPace() throws Exception {
        // Given
        byte[] sent = new byte[300_000];
        new Random(5).nextBytes(sent);
        link.set(new Link.Pace(Duration.ofMillis(30), 2_000_000));

        // When
        byte[] received;
        try (Socket client = new Socket("127.0.0.1", link.port())) {
            Thread writing = Thread.ofVirtual().start(() -> write(client, sent));
            received = client.getInputStream().readNBytes(sent.length);
            writing.join();
        }

        // Then
        assertThat(received).isEqualTo(sent);
    }

    @Test
    void shouldTakeAtLeastTheDelayOfBothWays() throws Exception {
        // Given
        link.set(new Link.Pace(Duration.ofMillis(150), Long.MAX_VALUE));
        try (Socket client = new Socket("127.0.0.1", link.port())) {
            long begun = System.nanoTime();

            // When
            client.getOutputStream().write(7);
            int answer = client.getInputStream().read();

            // Then
            assertThat(answer).isEqualTo(7);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    @Test
    void shouldCloseTheConnectionWhereTheServerIsAway() throws Exception {
        // Given
        server.close();

        // When
        int answer;
        try (Socket client = new Socket("127.0.0.1", link.port())) {
            answer = client.getInputStream().read();
        }

        // Then
        assertThat(answer).isEqualTo(-1);
    }

    private static void write(Socket client, byte[] bytes) {
        try {
            client.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
