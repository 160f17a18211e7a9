package dev.memorylane.gallery.api;

import dev.memorylane.gallery.decide.DecisionDesk;
import dev.memorylane.gallery.view.LearnedPreference;
import dev.memorylane.gallery.view.SaidDecision;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What decisions taught. */
@Path("/api/libraries/{library}/preference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class PreferenceResource {
    private final Libraries libraries;
    private final DecisionDesk desk;

    @Inject
    PreferenceResource(Libraries libraries, DecisionDesk desk) {
        this.libraries = libraries;
        this.desk = desk;
    }

    /** What they taught, and why: its weights, what it was learned from, how it does on what was left out. */
    @GET
    @Operation(summary = "What decisions taught")
    public PreferencePage preference(@PathParam("library") String library) {
        return libraries
                .known(library)
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
    @Operation(summary = "Let no decision teach any more; all go on to hold")
    public Forgotten forget(@PathParam("library") String library) {
        List<SaidDecision> teaching = libraries.certain(library).decisions().stream()
                .filter(SaidDecision::teaches)
                .toList();
        desk.restate(library, teaching, false);
        return new Forgotten(teaching.size());
    }

    /**
     * What forgetting did.
     *
     * @param decisions how many decisions no longer teach
     */
    public record Forgotten(int decisions) {}
}
