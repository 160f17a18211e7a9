package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.events.EventHub;
import dev.memorylane.gallery.events.LiveEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.PathParam;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.Optional;

/** The same events by WebSocket, a text message each. What the client sends is not looked at. */
@WebSocket(path = "/api/libraries/{library}/events/socket")
public class EventsSocket {
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int POLICY = 1008;

    private final Gallery gallery;
    private final Statuses statuses;
    private final EventHub hub;
    private final ObjectMapper json;

    @Inject
    EventsSocket(Gallery gallery, Statuses statuses, EventHub hub, ObjectMapper json) {
        this.gallery = gallery;
        this.statuses = statuses;
        this.hub = hub;
        this.json = json;
    }

    @OnOpen
    @Blocking
    public Multi<String> open(@PathParam("library") String library, WebSocketConnection connection) {
        if (!gallery.libraries().contains(library)) {
            return ended(connection, POLICY, "There is no library of this name.");
        }
        return hub.listen(library, Optional.empty(), statuses.of(library))
                .map(events -> events.map(this::text))
                .orElseGet(() -> ended(connection, TRY_AGAIN_LATER, "Too many listen already."));
    }

    private static Multi<String> ended(WebSocketConnection connection, int code, String words) {
        return connection.close(new CloseReason(code, words)).onItem().transformToMulti(_ -> Multi.createFrom()
                .empty());
    }

    private String text(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event is written as JSON", e);
        }
    }
}
