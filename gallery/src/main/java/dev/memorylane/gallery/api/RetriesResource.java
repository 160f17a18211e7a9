package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.retry.RetryWriter;
import dev.memorylane.gallery.retry.Wanted;
import dev.memorylane.gallery.view.Rejection;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "Try again", for one rejected file, for those of a kind, or for all of a library. */
@Path("/api/libraries/{library}/retries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Libraries")
public class RetriesResource {
    private final Gallery gallery;
    private final RetryWriter writer;

    @Inject
    RetriesResource(Gallery gallery, RetryWriter writer) {
        this.gallery = gallery;
        this.writer = writer;
    }

    /**
     * Which rejections are meant; what is left out does not narrow it, so an empty object means all.
     *
     * @param subjects as the rejections tell them
     * @param code one of the codes of the topic photo-rejections
     * @param who who asks; for the record
     */
    public record Ask(List<String> subjects, String code, String who) {}

    /**
     * What is tried again now.
     *
     * @param asked how many rejections; the answer to each is found among the rejections
     */
    public record Asked(int asked) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have rejected files tried once more")
    public Asked retry(@PathParam("library") String library, Ask ask) {
        if (ask == null) {
            throw ProblemException.unusable("Send which rejections to try again, as JSON; {} means all of them.");
        }
        List<Rejection> rejections = meant(library, ask);
        writer.ask(library, rejections, ask.who() == null ? "" : ask.who());
        return new Asked(rejections.size());
    }

    private List<Rejection> meant(String library, Ask ask) {
        if (!gallery.libraries().contains(library)) {
            throw ProblemException.notFound(
                    "There is no library %s. Those there are stand at /api/libraries.".formatted(library));
        }
        try {
            Wanted wanted = Wanted.of(ask.subjects(), ask.code());
            return gallery.library(library).rejections().filter(wanted::holds).toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.unusable(e.getMessage());
        }
    }
}
