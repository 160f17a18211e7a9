package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** What the page of the one library tells; empty while nobody answers. */
final class Page implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private volatile String library = "";

    Page(int port) {
        this.port = port;
    }

    Optional<JsonNode> books() {
        return library().flatMap(name -> get("/api/libraries/" + name + "/books"));
    }

    Optional<JsonNode> manifest() {
        return library().flatMap(name -> get("/api/libraries/" + name + "/manifest"));
    }

    /** The library's name, which stays the same: asked for until it is known. */
    Optional<String> library() {
        if (library.isEmpty()) {
            get("/api/libraries")
                    .ifPresent(
                            libraries -> library = libraries.path(0).path("id").asText(""));
        }
        return Optional.of(library).filter(name -> !name.isEmpty());
    }

    /** As those do who collect metrics. */
    void scrape() {
        boolean unused = ask("/q/metrics").isPresent();
    }

    private Optional<JsonNode> get(String path) {
        return ask(path).map(Page::read);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> ask(String path) {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(uri).timeout(ANSWER).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException nobodyAnswers) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
