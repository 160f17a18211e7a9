package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Thumbnail;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures, by photo id only: no name and no path of a request ever reaches the file system. */
@Path("/api/photos")
@Tag(name = "Photos")
public class PhotosResource {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");

    private final Gallery gallery;
    private final BlobStore blobs;

    @Inject
    public PhotosResource(Gallery gallery, BlobSettings settings) {
        this.gallery = gallery;
        this.blobs = new FolderBlobStore(settings.folder());
    }

    @GET
    @Path("/{library}/{photoId}/thumbnail")
    @Operation(summary = "The thumbnail of a photo as it is kept: 512 pixels on the long side")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(
            @PathParam("library") String library, @PathParam("photoId") String photoId, @Context Request request) {
        Thumbnail thumbnail = Optional.ofNullable(
                        gallery.library(library).photos().get(photoId))
                .flatMap(PhotoEntry::thumbnail)
                .filter(found -> PICTURES.contains(found.mediaType()))
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no picture of photo %s in %s. It is there once the photo is embedded."
                                .formatted(photoId, library)));
        return picture(thumbnail, request);
    }

    private Response picture(Thumbnail thumbnail, Request request) {
        EntityTag tag = new EntityTag(thumbnail.blobId());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(bytes(thumbnail)).type(thumbnail.mediaType());
        return answer.tag(tag)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    private byte[] bytes(Thumbnail thumbnail) {
        return blobs.get(thumbnail.blobId())
                .orElseThrow(() -> ProblemException.notFound(
                        "The picture is missing in the blob store. Drop the photo again to have it made anew."));
    }
}
