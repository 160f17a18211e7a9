package dev.memorylane.bench.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The product as a user starts it, with the servers that come along. */
final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int STOP_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final URI api;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Product(Process process, URI api) {
        this.process = process;
        this.api = api;
    }

    /**
     * Starts it on a folder.
     *
     * @param root the installation
     * @param home an empty folder
     * @param log where its console goes
     */
    static Product start(Path root, Path photos, Path home, Path log) {
        try {
            int port = freePort();
            Process process = new ProcessBuilder(
                            root.resolve("lane").toString(),
                            "run",
                            photos.toString(),
                            "--model",
                            "shipped",
                            "--home",
                            home.toString(),
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Product(process, URI.create("http://127.0.0.1:" + port + "/api/libraries"));
        } catch (IOException e) {
            throw new BenchException("The product cannot be started: " + e.getMessage(), e);
        }
    }

    /** The process of the product itself. */
    long pid() {
        return process.pid();
    }

    /** Its processes by what they are: the product itself, then the servers. */
    Map<String, Long> processes() {
        Map<String, Long> found = new LinkedHashMap<>();
        found.put("product", process.pid());
        process.descendants().forEach(child -> server(child).ifPresent(name -> found.put(name, child.pid())));
        return found;
    }

    private static Optional<String> server(ProcessHandle child) {
        String command = child.info().commandLine().orElse("");
        if (command.contains("Broker")) {
            return Optional.of("broker");
        }
        if (command.contains("apicurio")) {
            return Optional.of("registry");
        }
        return command.contains("milvus") ? Optional.of("Milvus") : Optional.empty();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The books of its one library, once there is one. */
    Optional<Books> books() {
        return get(api).flatMap(
                        libraries -> Optional.ofNullable(libraries.path(0).get("id")))
                .flatMap(id -> get(URI.create(api + "/" + id.asText() + "/books")))
                .map(books -> new Books(
                        books.path("photos").asInt(), books.path("embedded").asInt()));
    }

    /** @param photos found by ingest, @param embedded of these */
    record Books(int photos, int embedded) {}

    private Optional<JsonNode> get(URI uri) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new BenchException("Interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
