package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.search.Hit;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seats;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Libraries, their books, windows and rejections. */
@Path("/api/libraries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Libraries")
public class LibrariesResource {
    private static final int MOST_ASKED = 100;

    private final Gallery gallery;
    private final Statuses statuses;
    private final Tagged tagged;
    private final Libraries libraries;

    @Inject
    LibrariesResource(Gallery gallery, Libraries libraries, Statuses statuses, Tagged tagged) {
        this.gallery = gallery;
        this.libraries = libraries;
        this.statuses = statuses;
        this.tagged = tagged;
    }

    @GET
    @Operation(summary = "The libraries there are")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = LibraryCard.class)))
    public Response libraries(@Context Request request) {
        return tagged.answer(
                request,
                gallery.libraries().stream()
                        .map(gallery::library)
                        .map(LibraryCard::of)
                        .toList());
    }

    @GET
    @Path("/{library}/status")
    @Operation(summary = "How far a library is, and what its folders say")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Status.class)))
    public Response status(@PathParam("library") String library, @Context Request request) {
        known(library);
        return tagged.answer(request, statuses.of(library));
    }

    @GET
    @Path("/{library}/books")
    @Operation(summary = "Where every file of a library ended")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Books.class)))
    public Response books(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, known(library).books());
    }

    @GET
    @Path("/{library}/rejections")
    @Operation(summary = "Files that should be photos and are none, with the reason and what to do")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RejectionCard.class)))
    public Response rejections(@PathParam("library") String library, @BeanParam WholeOrPage asked) {
        return tagged.list(
                asked, RejectionCard.of(known(library)), card -> card.subject() + ' ' + card.file(), card -> card);
    }

    /** All present photos, by photo id. */
    @GET
    @Path("/{library}/photos")
    @Operation(summary = "All present photos of a library, by photo id")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SearchPage.PhotoHit.class)))
    public Response photos(@PathParam("library") String library, @BeanParam PageAsked asked) {
        LibrarySnapshot known = known(library);
        Seats seats = Seats.in(known);
        return tagged.list(
                asked,
                List.copyOf(known.photos().values()),
                PhotoEntry::photoId,
                photo -> SearchPage.PhotoHit.of(
                        library, new Hit(photo, seats.of(photo.photoId()), OptionalDouble.empty())));
    }

    /** The files of the photos asked for, by photo id; a photo that is not known has no entry. */
    @GET
    @Path("/{library}/files")
    @Operation(summary = "The files of the photos asked for, by photo id")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String[].class)))
    public Response files(
            @PathParam("library") String library, @QueryParam("photo") List<String> photos, @Context Request request) {
        SortedMap<String, PhotoEntry> known = gallery.library(library).photos();
        SortedMap<String, List<String>> files = new TreeMap<>();
        photos.stream()
                .limit(MOST_ASKED)
                .filter(known::containsKey)
                .forEach(id -> files.put(id, known.get(id).files()));
        return tagged.answer(request, files);
    }

    @GET
    @Path("/{library}/manifest")
    @Operation(summary = "The library as a file for other programs")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Manifest.class)))
    public Response manifest(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, Manifest.of(known(library)));
    }

    private LibrarySnapshot known(String library) {
        return libraries.known(library);
    }
}
