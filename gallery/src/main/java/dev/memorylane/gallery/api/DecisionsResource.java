package dev.memorylane.gallery.api;

import dev.memorylane.gallery.decide.DecisionDesk;
import dev.memorylane.gallery.decide.Press;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person says of a library. A body of JSON, which no other site can send without being asked for. */
@Path("/api/libraries/{library}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionsResource {
    private final Libraries libraries;
    private final DecisionDesk desk;
    private final Tagged tagged;
    private final Clock clock = Clock.systemUTC();

    @Inject
    DecisionsResource(Libraries libraries, DecisionDesk desk, Tagged tagged) {
        this.libraries = libraries;
        this.desk = desk;
        this.tagged = tagged;
    }

    /** What holds, the latest first; with {@code all} what was undone, too. */
    @GET
    @Operation(summary = "What was said and holds, the latest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SaidDecision.class)))
    public Response decisions(
            @PathParam("library") String library,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("all")
                    String all,
            @BeanParam WholeOrPage asked) {
        boolean undone = YesOrNo.of("all", all, false);
        return tagged.list(
                asked,
                libraries.certain(library).decisions().stream()
                        .filter(said -> undone || said.active())
                        .toList(),
                said -> said.kind() + " " + said.subject() + " " + said.other().orElse(""),
                said -> said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say something of a photo, a pair, a window or a camera")
    public void say(@PathParam("library") String library, Saying saying) {
        if (saying == null) {
            throw ProblemException.unusable("Send a decision: its kind and its subject, as JSON.");
        }
        LibrarySnapshot known = libraries.certain(library);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        desk.take(
                library,
                List.of(new Press(Optional.empty(), now, saying.keyIn(known), saying.value(now, "page", null))));
    }

    /** Many at once, each with its own verdict; safe to send again where no answer came. */
    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say something of a photo, a pair, a window or a camera")
    public Batch.Answer say(@PathParam("library") String library, Batch batch) {
        if (batch == null || batch.decisions() == null) {
            throw ProblemException.unusable("Send {\"decisions\": […]}, as JSON.");
        }
        if (batch.decisions().size() > Batch.MOST) {
            throw ProblemException.unusable("Send at most %d decisions at one time.".formatted(Batch.MOST));
        }
        return new BatchWork(libraries.certain(library), batch, clock.instant()).by(desk);
    }

    /** What was said of one photo and holds. */
    static List<SaidDecision> of(LibrarySnapshot library, String photoId) {
        return library.decisions().stream()
                .filter(said -> said.active()
                        && (said.subject().equals(photoId)
                                || said.other().filter(photoId::equals).isPresent()))
                .toList();
    }
}
