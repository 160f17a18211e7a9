package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that keeps connections open, and closes each at its second request. */
class ClosedConnectionTest {
    private static final String OK =
            "HTTP/1.1 200 OK\r\nETag: \"0\"\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n";

    @TempDir
    Path folder;

    private final List<String> put = new CopyOnWriteArrayList<>();

    @Test
    void shouldPutAgainWhereTheServerClosedTheConnectionMeanwhile() throws IOException {
        // Given
        Path photo = Files.writeString(folder.resolve("photo.jpg"), "pixels");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> serve(server));
            Buckets buckets = new Buckets(settings(server.getLocalPort()));

            // When
            for (String key : List.of("1.jpg", "2.jpg", "3.jpg")) {
                buckets.create(new S3Address("photos", key), photo, Map.of());
            }
            buckets.close();
        }

        // Then
        assertThat(put).containsExactly("/photos/1.jpg", "/photos/2.jpg", "/photos/3.jpg");
    }

    private static TestS3Settings settings(int port) {
        return new TestS3Settings(
                Optional.of(URI.create("http://127.0.0.1:" + port)), Optional.of("key"), Optional.of("secret"));
    }

    private void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                answer(in, socket);
                // What comes next is read and never answered.
                head(in);
            } catch (IOException ended) {
                continue;
            }
        }
    }

    private void answer(DataInputStream in, Socket socket) throws IOException {
        List<String> head = head(in);
        String path = head.getFirst().split(" ")[1];
        String body = "";
        if (head.getFirst().startsWith("PUT")) {
            body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
            // Each chunk of it is signed.
            put.add(body.contains("pixels") ? path : path + " without what was in the file");
        }
        boolean found = !body.isEmpty() || !path.endsWith(".jpg");
        String answer = found ? OK : OK.replace("200 OK", "404 Not Found");
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static int length(List<String> head) {
        return head.stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** The request line and the headers. */
    private static List<String> head(DataInputStream in) throws IOException {
        List<String> lines = new CopyOnWriteArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == '\n' && line.isEmpty()) {
                return lines;
            }
            if (read == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else if (read != '\r') {
                line.append((char) read);
            }
        }
        throw new IOException("The client closed the connection");
    }
}
