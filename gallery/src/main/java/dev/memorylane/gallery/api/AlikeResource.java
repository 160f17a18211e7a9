package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.alike.Elsewhere;
import dev.memorylane.gallery.alike.MilvusAwayException;
import dev.memorylane.gallery.alike.MilvusSearch;
import dev.memorylane.gallery.alike.Neighbourhood;
import dev.memorylane.gallery.view.LibrarySnapshot;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "You have this already": near-duplicates of a photo in other windows. */
@Path("/api/libraries/{library}/photos/{photoId}/alike")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class AlikeResource {
    private final Gallery gallery;
    private final MilvusSearch milvus;

    @Inject
    AlikeResource(Gallery gallery, MilvusSearch milvus) {
        this.gallery = gallery;
        this.milvus = milvus;
    }

    @GET
    @Operation(summary = "Near-duplicates of a photo in other windows")
    public List<AlikePhoto> alike(@PathParam("library") String name, @PathParam("photoId") String photoId) {
        LibrarySnapshot library = gallery.library(name);
        if (!library.photos().containsKey(photoId)) {
            throw ProblemException.notFound("There is no photo %s in %s.".formatted(photoId, name));
        }
        Elsewhere elsewhere = new Elsewhere(library);
        return elsewhere.of(photoId, around(library, photoId)).stream()
                .map(one -> AlikePhoto.of(name, one, library.photos().get(one.photoId()), elsewhere))
                .toList();
    }

    private Neighbourhood around(LibrarySnapshot library, String photoId) {
        Optional<String> model = library.modelKey();
        try {
            return model.map(key -> milvus.around(library.library(), key, photoId))
                    .orElseGet(Neighbourhood::empty);
        } catch (MilvusAwayException e) {
            throw ProblemException.unavailable(
                    e.getMessage() + " Look-alikes in other trips are shown again once it does.");
        }
    }
}
