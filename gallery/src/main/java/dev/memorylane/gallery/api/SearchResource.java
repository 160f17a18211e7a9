package dev.memorylane.gallery.api;

import dev.memorylane.gallery.alike.MilvusAwayException;
import dev.memorylane.gallery.search.Found;
import dev.memorylane.gallery.search.Hit;
import dev.memorylane.gallery.search.Search;
import dev.memorylane.gallery.search.Vocabulary;
import dev.memorylane.gallery.view.LibrarySnapshot;
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

/** Finds photos: by what is known of them, by words, and by example. */
@Path("/api/libraries/{library}/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {
    private final Libraries libraries;
    private final Search search;
    private final Tagged tagged;

    @Inject
    SearchResource(Libraries libraries, Search search, Tagged tagged) {
        this.libraries = libraries;
        this.search = search;
        this.tagged = tagged;
    }

    /** A page of what was found; both {@code q} and {@code like} narrow it. */
    @GET
    @Operation(summary = "Photos by what is known of them, by words, and by example")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SearchPage.class)))
    @APIResponse(
            responseCode = "400",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = QueryProblem.class)))
    public Response search(
            @PathParam("library") String library,
            @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = Search.LONGEST, defaultValue = ""))
                    @QueryParam("q")
                    @DefaultValue("")
                    String query,
            @QueryParam("like") String photoId,
            @BeanParam PageAsked asked) {
        LibrarySnapshot known = libraries.known(library);
        Found found = found(known, query, photoId);
        Slice<Hit> slice = Slice.of(found.hits(), hit -> hit.photo().photoId(), asked.limit(), asked.cursor);
        return tagged.answer(asked.request, SearchPage.of(known, found, slice), slice.next(asked.uri));
    }

    /** For help that speaks of this library. */
    @GET
    @Path("/terms")
    @Operation(summary = "What there is to be sought: cameras, lenses, labels, types, dates and a place")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Vocabulary.class)))
    public Response terms(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, Vocabulary.of(libraries.known(library)));
    }

    private Found found(LibrarySnapshot library, String query, String photoId) {
        try {
            return photoId == null
                    ? search.find(library, query)
                    : search.like(library, libraries.photo(library, photoId).photoId(), query);
        } catch (MilvusAwayException e) {
            throw ProblemException.unavailable(
                    e.getMessage() + " Search by example and by words works again once it does.");
        }
    }
}
