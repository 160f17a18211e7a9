package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.GallerySettings;
import dev.memorylane.gallery.read.ReaderState;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a page says that has no library to show yet. */
@Path("/api/welcome")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Libraries")
public class WelcomeResource {
    private final Gallery gallery;
    private final GallerySettings settings;
    private final Tagged tagged;

    @Inject
    public WelcomeResource(Gallery gallery, GallerySettings settings, Tagged tagged) {
        this.gallery = gallery;
        this.settings = settings;
        this.tagged = tagged;
    }

    /**
     * What is known before the first photo.
     *
     * @param folders where to drop photos
     * @param ready whether the topics are being read
     */
    public record Welcome(List<String> folders, boolean ready) {}

    @GET
    @Operation(summary = "What is known before there is a library")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Welcome.class)))
    public Response welcome(@Context Request request) {
        boolean ready = gallery.readerState() instanceof ReaderState.Reading;
        return tagged.answer(request, new Welcome(settings.folders().orElse(List.of()), ready));
    }
}
