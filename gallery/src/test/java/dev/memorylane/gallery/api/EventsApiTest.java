package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsApiTest {
    private static final String EVENTS = "/api/libraries/" + LIBRARY + "/events";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
        withdraw();
    }

    @Test
    void shouldTellTheStatusAtOnceAndThenWhatHappens() throws Exception {
        try (Stream stream = new Stream(null)) {
            // Given
            assertThat(stream.next("status.changed").at("/data/books/seen").asInt())
                    .isPositive();

            // When
            revise();
            Records.rejection(uri("late.jpg"), RejectionStage.INGEST, RejectionState.OPEN)
                    .accept(gallery.view());
            Records.rejection(uri("late.jpg"), RejectionStage.INGEST, RejectionState.CLEARED)
                    .accept(gallery.view());
            withdraw();

            // Then
            JsonNode revised = stream.next("shortlist.revised");
            assertThat(revised.at("/data/id").asText()).isEqualTo("day:" + DAY);
            assertThat(revised.at("/data/picks").asInt()).isEqualTo(1);
            assertThat(stream.next("rejection.opened").at("/data/code").asText())
                    .isEqualTo("TRUNCATED");
            assertThat(stream.next("rejection.cleared").at("/data/subject").asText())
                    .isEqualTo(uri("late.jpg"));
            assertThat(stream.next("shortlist.withdrawn").at("/data/id").asText())
                    .isEqualTo("day:" + DAY);
        }
    }

    @Test
    void shouldGoOnWhereAListenerWas() throws Exception {
        // Given
        String seen;
        try (Stream stream = new Stream(null)) {
            revise();
            seen = stream.next("shortlist.revised").get("id").asText();
        }

        // When
        withdraw();

        // Then
        try (Stream again = new Stream(seen)) {
            assertThat(again.next().get("type").asText()).isEqualTo("shortlist.withdrawn");
        }
    }

    @Test
    void shouldTellAListenerOfAnotherRunToReadAnew() throws Exception {
        try (Stream stream = new Stream("long-ago-7")) {
            assertThat(stream.next().get("type").asText()).isEqualTo("reset");
        }
    }

    @Test
    void shouldTellAWebSocketTheSame() throws Exception {
        // Given
        Messages messages = new Messages();
        URI at = URI.create(browser.at(EVENTS + "/socket").toString().replace("http:", "ws:"));
        WebSocket socket = client.newWebSocketBuilder().buildAsync(at, messages).join();
        messages.next("status.changed");

        // When
        browser.post(
                "/api/libraries/" + LIBRARY + "/decisions/batch",
                "{\"decisions\":[{\"id\":\"p1\",\"kind\":\"rate\",\"subject\":\"%s\",\"rating\":4}]}"
                        .formatted(id("night")));

        // Then
        JsonNode said = messages.next("decision.said");
        assertThat(said.at("/data/press").asText()).isEqualTo("p1");
        assertThat(said.at("/data/rating").asInt()).isEqualTo(4);
        socket.abort();
    }

    @Test
    void shouldSayThatThereIsNoSuchLibrary() throws Exception {
        assertThat(browser.get("/api/libraries/nobody/events").statusCode()).isEqualTo(404);
    }

    private void revise() {
        Records.window(
                        "day:" + DAY,
                        WindowKind.DAY,
                        DAY,
                        DAY,
                        ShortlistState.CURRENT,
                        burst(member("night", PhotoRole.PICK, "ONLY_ONE", 1)))
                .accept(gallery.view());
    }

    private void withdraw() {
        Records.window("day:" + DAY, WindowKind.DAY, DAY, DAY, ShortlistState.WITHDRAWN)
                .accept(gallery.view());
    }

    /** An open stream of Server-Sent Events. */
    private final class Stream implements AutoCloseable {
        private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
        private final BufferedReader lines;

        Stream(String lastSeen) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(EVENTS));
            if (lastSeen != null) {
                request.header("Last-Event-ID", lastSeen);
            }
            HttpResponse<java.io.InputStream> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            Thread.ofPlatform().daemon().start(this::read);
        }

        private void read() {
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data:")) {
                        events.add(browser.json.readTree(line.substring("data:".length())));
                    }
                }
            } catch (java.io.IOException e) {
                // Closed.
            }
        }

        JsonNode next() throws InterruptedException {
            JsonNode event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(event).as("an event").isNotNull();
            return event;
        }

        JsonNode next(String type) throws InterruptedException {
            JsonNode event = next();
            while (!event.get("type").asText().equals(type)) {
                event = next();
            }
            return event;
        }

        @Override
        public void close() throws Exception {
            lines.close();
        }
    }

    private final class Messages implements WebSocket.Listener {
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                texts.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        JsonNode next(String type) throws Exception {
            for (String text = texts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    text != null;
                    text = texts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                JsonNode event = browser.json.readTree(text);
                if (event.get("type").asText().equals(type)) {
                    return event;
                }
            }
            throw new AssertionError("No " + type + " came");
        }
    }
}
