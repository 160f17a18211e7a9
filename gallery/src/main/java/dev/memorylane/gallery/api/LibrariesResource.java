package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Libraries, their books, windows and rejections. */
@Path("/api/libraries")
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
    public Response status(@PathParam("library") String library, @Context Request request) {
        known(library);
        return tagged.answer(request, statuses.of(library));
    }

    @GET
    @Path("/{library}/books")
    public Response books(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, known(library).books());
    }

    @GET
    @Path("/{library}/rejections")
    public Response rejections(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, RejectionCard.of(known(library)));
    }

    /** The files of the photos asked for, by photo id; a photo that is not known has no entry. */
    @GET
    @Path("/{library}/files")
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
    public Response manifest(@PathParam("library") String library, @Context Request request) {
        return tagged.answer(request, Manifest.of(known(library)));
    }

    private LibrarySnapshot known(String library) {
        return libraries.known(library);
    }
}
