package dev.memorylane.gallery.api;

import dev.memorylane.gallery.picture.Originals;
import dev.memorylane.gallery.picture.PictureSize;
import dev.memorylane.gallery.picture.Pictures;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.Original;
import dev.memorylane.gallery.view.PhotoEntry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One photo: what is known of it, pictures of it in sizes, and its file. By photo id only: no name and no path of a request reaches a source. */
@Path("/api/libraries/{library}/photos/{photoId}")
@Tag(name = "Photos")
public class PhotoResource {
    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String JPEG = "image/jpeg";
    /** What every browser shows, turned upright and in its colours. */
    private static final Set<String> SHOWN = Set.of(JPEG, "image/png", "image/webp", "image/gif");

    private final Libraries libraries;
    private final Pictures pictures;
    private final Originals originals;
    private final Tagged tagged;

    @Inject
    PhotoResource(Libraries libraries, Pictures pictures, Originals originals, Tagged tagged) {
        this.libraries = libraries;
        this.tagged = tagged;
        this.pictures = pictures;
        this.originals = originals;
    }

    @GET
    @Operation(summary = "All that is known of a photo")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhotoPage.class)))
    public Response photo(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, PhotoPage.of(known, libraries.photo(known, photoId)));
    }

    @GET
    @Path("/picture")
    @Blocking
    @Operation(summary = "An upright sRGB JPEG of a size, never larger than the photo")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> picture(
            @PathParam("library") String library,
            @PathParam("photoId") String photoId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"256", "512", "1024", "2048", "full"},
                                            defaultValue = "1024"))
                    @QueryParam("size")
                    String size,
            @Context Request request) {
        PictureSize wanted = PictureSize.of(size == null ? "1024" : size)
                .orElseThrow(() -> ProblemException.unusable("The sizes are 256, 512, 1024, 2048 and full."));
        LibrarySnapshot known = libraries.known(library);
        return made(known, libraries.photo(known, photoId), wanted, request);
    }

    @GET
    @Path("/original")
    @Blocking
    @Operation(summary = "All pixels of a photo: the file itself where browsers show it, else a JPEG")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> original(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        PhotoEntry photo = libraries.photo(known, photoId);
        return SHOWN.contains(photo.original().mediaType())
                ? Uni.createFrom().item(untouched(known, photo, request).build())
                : made(known, photo, PictureSize.FULL, request);
    }

    @GET
    @Path("/file")
    @Blocking
    @Operation(summary = "The file of a photo, untouched, as a download")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        PhotoEntry photo = libraries.photo(known, photoId);
        return untouched(known, photo, request)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + AddressPart.of(photo.name()))
                .build();
    }

    private Uni<Response> made(LibrarySnapshot library, PhotoEntry photo, PictureSize size, Request request) {
        EntityTag tag = new EntityTag(pictures.tag(photo, size));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return Uni.createFrom().item(keep(unchanged, tag).build());
        }
        return Uni.createFrom()
                .completionStage(() -> pictures.of(photo, library.folders(), size))
                .map(bytes -> keep(Response.ok(bytes, JPEG), tag).build());
    }

    private Response.ResponseBuilder untouched(LibrarySnapshot library, PhotoEntry photo, Request request) {
        EntityTag tag = new EntityTag(photo.photoId());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return keep(unchanged, tag);
        }
        Original original = photo.original();
        Response.ResponseBuilder answer = Response.ok(originals.open(photo, library.folders()), original.mediaType());
        return keep(original.bytes() > 0 ? answer.header("Content-Length", original.bytes()) : answer, tag);
    }

    private static Response.ResponseBuilder keep(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header("Cache-Control", FOR_EVER);
    }
}
