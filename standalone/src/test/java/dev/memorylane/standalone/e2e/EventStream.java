package dev.memorylane.standalone.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Live events, by Server-Sent Events or by WebSocket, as a program follows them. */
final class EventStream implements AutoCloseable {
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param lastSeen id of the event after which to go on; null for none */
    static EventStream sse(URI address, String lastSeen) throws Exception {
        EventStream stream = new EventStream();
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                stream.client
                        .send(request.build(), BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> stream.read(lines));
        return stream;
    }

    static EventStream socket(URI address) {
        EventStream stream = new EventStream();
        URI at = URI.create(address.toString().replaceFirst("^http", "ws"));
        stream.client
                .newWebSocketBuilder()
                .buildAsync(at, stream.new Messages())
                .join();
        return stream;
    }

    /** The next of a type; whatever comes before is passed over. */
    JsonNode next(String type, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        for (JsonNode event = poll(end); event != null; event = poll(end)) {
            if (event.get("type").asText().equals(type)) {
                return event;
            }
        }
        throw new AssertionError("No %s came within %s".formatted(type, patience));
    }

    private JsonNode poll(long end) throws InterruptedException {
        return events.poll(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void read(BufferedReader lines) {
        try (lines) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    events.add(json.readTree(line.substring("data:".length())));
                }
            }
        } catch (IOException over) {
            // The program ended, or the test did.
        }
    }

    /** Goes away without a word, as a browser that is closed. */
    @Override
    public void close() {
        client.shutdownNow();
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                take();
            }
            socket.request(1);
            return null;
        }

        private void take() {
            try {
                events.add(json.readTree(part.toString()));
                part.setLength(0);
            } catch (IOException e) {
                throw new IllegalStateException("No JSON: " + part, e);
            }
        }
    }
}
