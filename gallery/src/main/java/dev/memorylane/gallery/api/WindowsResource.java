package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Scene;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The windows of a library: trips, days and the undated, whole, in pages, or one cluster at a time. */
@Path("/api/libraries/{library}/windows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Windows")
public class WindowsResource {
    private final Libraries libraries;
    private final Tagged tagged;

    @Inject
    WindowsResource(Libraries libraries, Tagged tagged) {
        this.libraries = libraries;
        this.tagged = tagged;
    }

    @GET
    @Operation(summary = "Trips, days and the undated, with a few picks of each")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = WindowCard.class)))
    public Response windows(@PathParam("library") String library, @BeanParam WholeOrPage asked) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.list(
                asked,
                Timeline.of(known.windows().values()),
                WindowCard::id,
                card -> card.with(Cover.of(known, known.windows().get(card.id()))));
    }

    @GET
    @Path("/{window}")
    @Operation(summary = "A window whole: its scenes, bursts and photos with roles and reasons")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WindowPage.class)))
    public Response window(
            @PathParam("library") String library, @PathParam("window") String window, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, WindowPage.of(known, libraries.window(known, window)));
    }

    /** What a contact sheet needs, and no more: a page of whole scenes. */
    @GET
    @Path("/{window}/sheet")
    @Operation(summary = "What a contact sheet needs of a window: a page of whole scenes")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Sheet.class)))
    public Response sheet(
            @PathParam("library") String library,
            @PathParam("window") String window,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", defaultValue = "0"))
                    @QueryParam("from")
                    @DefaultValue("0")
                    int from,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            defaultValue = "3000"))
                    @QueryParam("photos")
                    @DefaultValue("3000")
                    int photos,
            @Context Request request) {
        if (from < 0 || photos < 1) {
            throw ProblemException.unusable("from counts scenes from 0, photos is at least 1.");
        }
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, Sheet.of(known, libraries.window(known, window), from, photos));
    }

    /** Its scenes in full. */
    @GET
    @Path("/{window}/scenes")
    @Operation(summary = "The scenes of a window in full")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = WindowPage.ScenePage.class)))
    public Response scenes(
            @PathParam("library") String library, @PathParam("window") String window, @BeanParam WholeOrPage asked) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.list(
                asked,
                libraries.window(known, window).scenes(),
                Scene::sceneId,
                scene -> WindowPage.page(known, scene));
    }

    @GET
    @Path("/{window}/scenes/{scene}")
    @Operation(summary = "One scene of a window in full")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WindowPage.ScenePage.class)))
    public Response scene(
            @PathParam("library") String library,
            @PathParam("window") String window,
            @PathParam("scene") String sceneId,
            @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        Scene scene = libraries.window(known, window).scenes().stream()
                .filter(one -> one.sceneId().equals(sceneId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no scene %s in %s. It may be another by now: scenes change with each revision."
                                .formatted(sceneId, window)));
        return tagged.answer(request, WindowPage.page(known, scene));
    }
}
