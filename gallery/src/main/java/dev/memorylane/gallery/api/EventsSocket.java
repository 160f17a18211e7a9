package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.events.EventHub;
import dev.memorylane.gallery.events.LiveEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.PathParam;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The same events by WebSocket, a text message each. What the client sends is not looked at. */
@Singleton
@WebSocket(path = "/api/libraries/{library}/events/socket")
public class EventsSocket {
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int POLICY = 1008;
    private static final Logger LOG = Logger.getLogger(EventsSocket.class);

    private final Gallery gallery;
    private final Statuses statuses;
    private final EventHub hub;
    private final ObjectMapper json;
    private final Map<String, Cancellable> followed = new ConcurrentHashMap<>();

    @Inject
    EventsSocket(Gallery gallery, Statuses statuses, EventHub hub, ObjectMapper json) {
        this.gallery = gallery;
        this.statuses = statuses;
        this.hub = hub;
        this.json = json;
    }

    @OnOpen
    @Blocking
    void open(@PathParam("library") String library, WebSocketConnection connection) {
        if (!gallery.libraries().contains(library)) {
            connection.closeAndAwait(new CloseReason(POLICY, "There is no library of this name."));
            return;
        }
        hub.listen(library, Optional.empty(), statuses.of(library))
                .ifPresentOrElse(
                        events -> follow(events, connection),
                        () -> connection.closeAndAwait(new CloseReason(TRY_AGAIN_LATER, "Too many listen already.")));
    }

    /** One message after the other. Whoever just goes away is no error: nothing more is sent, and that is all. */
    private void follow(Multi<LiveEvent> events, WebSocketConnection connection) {
        Cancellable following = events.onItem()
                .transformToUniAndConcatenate(event -> connection.sendText(text(event)))
                .onCompletion()
                .call(() -> connection.close())
                .subscribe()
                .with(_ -> {}, why -> LOG.debugf(why, "Listener %s went away", connection.id()));
        followed.put(connection.id(), following);
        if (connection.isClosed()) {
            left(connection);
        }
    }

    @OnClose
    void left(WebSocketConnection connection) {
        Optional.ofNullable(followed.remove(connection.id())).ifPresent(Cancellable::cancel);
    }

    private String text(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event is written as JSON", e);
        }
    }
}
