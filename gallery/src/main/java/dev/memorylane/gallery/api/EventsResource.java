package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.events.EventHub;
import dev.memorylane.gallery.events.LiveEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What happens in a library, live, as Server-Sent Events (WHATWG HTML, 9.2). */
@Path("/api/libraries/{library}/events")
@Tag(name = "Events")
public class EventsResource {
    /** More often than connections on which nothing moves are closed. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Libraries libraries;
    private final Statuses statuses;
    private final EventHub hub;
    private final ObjectMapper json;

    @Inject
    EventsResource(Libraries libraries, Statuses statuses, EventHub hub, ObjectMapper json) {
        this.libraries = libraries;
        this.statuses = statuses;
        this.hub = hub;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Blocking
    @Operation(summary = "What happens in a library, live, as Server-Sent Events")
    @APIResponse(
            responseCode = "200",
            description = "Events as docs/api.md tells them, each with the id to go on from",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> events(
            @PathParam("library") String library, @HeaderParam("Last-Event-ID") String lastSeen, @Context Sse sse) {
        libraries.known(library);
        Multi<OutboundSseEvent> events = hub.listen(library, Optional.ofNullable(lastSeen), statuses.of(library))
                .orElseThrow(() -> ProblemException.unavailable("Too many listen already. Come again later."))
                .map(event -> written(sse, event));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .map(_ -> sse.newEventBuilder().comment("still here").build());
        // The beats go on for ever: the end of the events ends both.
        return Multi.createBy()
                .merging()
                .streams(events.onCompletion().fail(), beats)
                .onFailure()
                .recoverWithCompletion();
    }

    private OutboundSseEvent written(Sse sse, LiveEvent event) {
        return sse.newEventBuilder()
                .id(event.id())
                .name(event.type())
                .data(text(event))
                .build();
    }

    private String text(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event is written as JSON", e);
        }
    }
}
