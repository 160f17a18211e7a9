package dev.memorylane.gallery.api;

import dev.memorylane.gallery.plots.Attention;
import dev.memorylane.gallery.plots.Gaze;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the model looks in a photo. */
@Path("/api/libraries/{library}/photos/{photoId}/attention")
@Tag(name = "Plots")
public class AttentionResource {
    private final Libraries libraries;
    private final Attention attention;
    private final Tagged tagged;

    @Inject
    AttentionResource(Libraries libraries, Attention attention, Tagged tagged) {
        this.libraries = libraries;
        this.attention = attention;
        this.tagged = tagged;
    }

    @GET
    @Operation(summary = "Whether it can be shown where the model looks in a photo, what that means, and the picture")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttentionCard.class)))
    public Response card(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        PhotoEntry photo = libraries.photo(known, photoId);
        return tagged.answer(
                request,
                attention
                        .of(known)
                        .map(gaze -> AttentionCard.of(library, photo.photoId(), gaze.looker()))
                        .orElseGet(AttentionCard::none));
    }

    @GET
    @Path("/picture")
    @Blocking
    @Operation(summary = "What the model sees of a photo, bright where it looks most, as a PNG")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> picture(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        PhotoEntry photo = libraries.photo(known, photoId);
        Gaze gaze = attention
                .of(known)
                .orElseThrow(
                        () -> ProblemException.notFound(AttentionCard.none().words()));
        EntityTag tag = new EntityTag(Integer.toHexString(known.modelKey().hashCode()) + photo.photoId());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? Uni.createFrom().item(kept(unchanged, tag))
                : Uni.createFrom()
                        .completionStage(() -> attention.png(gaze, known, photo))
                        .map(png -> kept(Response.ok(png, "image/png"), tag));
    }

    private static Response kept(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }
}
