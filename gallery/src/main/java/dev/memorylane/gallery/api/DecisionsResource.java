package dev.memorylane.gallery.api;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.decide.DecisionWriter;
import dev.memorylane.gallery.view.LearnedPreference;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person says of a library. A body of JSON, which no other site can send without being asked for. */
@Path("/api/libraries/{library}")
public class DecisionsResource {
    private final Gallery gallery;
    private final DecisionWriter writer;
    private final Clock clock = Clock.systemUTC();

    @Inject
    DecisionsResource(Gallery gallery, DecisionWriter writer) {
        this.gallery = gallery;
        this.writer = writer;
    }

    /** What holds, the latest first. */
    @GET
    @Path("/decisions")
    public List<SaidDecision> decisions(@PathParam("library") String library) {
        return known(library).decisions().stream().filter(SaidDecision::active).toList();
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public void say(@PathParam("library") String library, Saying saying) {
        if (saying == null) {
            throw ProblemException.unusable("Send a decision: its kind and its subject, as JSON.");
        }
        write(Map.of(saying.keyIn(known(library)), saying.value(clock.instant())));
    }

    /** What they taught, and why: its weights, what it was learned from, how it does on what was left out. */
    @GET
    @Path("/preference")
    public PreferencePage preference(@PathParam("library") String library) {
        return known(library)
                .preference()
                .map(learned -> new PreferencePage(learned, learned.words()))
                .orElseThrow(() -> ProblemException.notFound(
                        "Nothing was learned from decisions of %s yet: it takes bursts of which one frame is kept."
                                .formatted(library)));
    }

    /**
     * What was learned.
     *
     * @param learned figures
     * @param words for a person
     */
    public record PreferencePage(LearnedPreference learned, String words) {}

    /** All decisions go on to hold, and none of them teaches any more. */
    @DELETE
    @Path("/preference")
    public Forgotten forget(@PathParam("library") String library) {
        Map<DecisionKey, Decision> silent = new LinkedHashMap<>();
        known(library).decisions().stream()
                .filter(SaidDecision::teaches)
                .forEach(said -> silent.put(said.keyIn(library), said.value(false)));
        write(silent);
        return new Forgotten(silent.size());
    }

    /**
     * What forgetting did.
     *
     * @param decisions how many decisions no longer teach
     */
    public record Forgotten(int decisions) {}

    private void write(Map<DecisionKey, Decision> decisions) {
        try {
            writer.write(decisions);
        } catch (NotWrittenException e) {
            throw ProblemException.unavailable(e.getMessage());
        }
    }

    private LibrarySnapshot known(String library) {
        if (!gallery.libraries().contains(library)) {
            throw ProblemException.notFound(
                    "There is no library %s. Those there are stand at /api/libraries.".formatted(library));
        }
        return gallery.library(library);
    }
}
