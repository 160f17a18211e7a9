package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.standalone.e2e.LaneProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The running product of one home: its process, started as often as it takes, and what its page tells. */
final class Lane implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Path home;
    private final Path photos;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final List<LaneProcess> processes = new ArrayList<>();
    private final Set<ProcessHandle> met = ConcurrentHashMap.newKeySet();
    private volatile String library = "";

    Lane(Path home, Path photos, Map<String, String> environment) {
        this.home = home;
        this.photos = photos;
        this.environment = environment;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    Path photos() {
        return photos;
    }

    synchronized void start() throws IOException {
        processes.add(LaneProcess.start(
                home,
                List.of(),
                environment,
                "run",
                photos.toString(),
                "--model",
                "shipped",
                "--workers",
                "2",
                "--port",
                String.valueOf(port)));
        // Whoever interrupts the suite leaves nothing behind.
        ProcessHandle started = process().handle();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    }

    synchronized LaneProcess process() {
        return processes.getLast();
    }

    /** What all its processes printed. */
    synchronized String console() throws IOException {
        StringBuilder all = new StringBuilder();
        for (LaneProcess process : processes) {
            all.append(process.output());
        }
        return all.toString();
    }

    /** The process of a server as it runs now; none while it is started again. */
    Optional<ProcessHandle> server(Victim victim) {
        return process().findChild(victim.commandWord());
    }

    /** Remembers the processes that run now, to look later whether each has ended. */
    void meet() {
        met.add(process().handle());
        met.addAll(process().children());
    }

    Set<ProcessHandle> met() {
        return Set.copyOf(met);
    }

    /** The books of the one library; empty while nobody answers. */
    Optional<JsonNode> books() {
        return library().flatMap(library -> get("/api/libraries/" + library + "/books"));
    }

    Optional<JsonNode> manifest() {
        return library().flatMap(library -> get("/api/libraries/" + library + "/manifest"));
    }

    /** Its name, which stays the same: asked for until it is known. */
    Optional<String> library() {
        if (library.isEmpty()) {
            get("/api/libraries").ifPresent(libraries -> library = libraries.path(0).path("id").asText(""));
        }
        return Optional.of(library).filter(name -> !name.isEmpty());
    }

    void scrape() {
        boolean unused = ask("/q/metrics").isPresent();
    }

    private Optional<JsonNode> get(String path) {
        return ask(path).map(Lane::read);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<String> ask(String path) {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        try {
            var answer = http.send(HttpRequest.newBuilder(uri).timeout(ANSWER).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException nobodyAnswers) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Ends it in order. */
    @Override
    public void close() throws Exception {
        http.close();
        process().close();
    }
}
