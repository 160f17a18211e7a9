package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Scene;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The windows of a library: trips, days and the undated, whole, in pages, or one cluster at a time. */
@Path("/api/libraries/{library}/windows")
public class WindowsResource {
    private final Libraries libraries;
    private final Tagged tagged;

    @Inject
    WindowsResource(Libraries libraries, Tagged tagged) {
        this.libraries = libraries;
        this.tagged = tagged;
    }

    @GET
    public Response windows(@PathParam("library") String library, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(
                request,
                Timeline.of(known.windows().values()).stream()
                        .map(card -> card.with(Cover.of(known, known.windows().get(card.id()))))
                        .toList());
    }

    @GET
    @Path("/{window}")
    public Response window(
            @PathParam("library") String library, @PathParam("window") String window, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, WindowPage.of(known, libraries.window(known, window)));
    }

    /** What a contact sheet needs, and no more: a page of whole scenes. */
    @GET
    @Path("/{window}/sheet")
    public Response sheet(
            @PathParam("library") String library,
            @PathParam("window") String window,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("photos") @DefaultValue("3000") int photos,
            @Context Request request) {
        if (from < 0 || photos < 1) {
            throw ProblemException.unusable("from counts scenes from 0, photos is at least 1.");
        }
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, Sheet.of(known, libraries.window(known, window), from, photos));
    }

    @GET
    @Path("/{window}/scenes/{scene}")
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
