package dev.memorylane.gallery.api;

import dev.memorylane.gallery.alike.MilvusAwayException;
import dev.memorylane.gallery.plots.Hours;
import dev.memorylane.gallery.plots.Layout;
import dev.memorylane.gallery.plots.Layouts;
import dev.memorylane.gallery.plots.Places;
import dev.memorylane.gallery.plots.Sample;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.WindowShortlist;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What plots are drawn from, of a window or of the whole library. */
@Path("/api/libraries/{library}/plots")
@Tag(name = "Plots")
public class PlotsResource {
    /** Placed within some ten seconds on two cores, with 6 kB a photo beside its embedding; and as many as a page draws at ease. */
    private static final int MOST_ON_A_MAP = 10_000;

    private static final String MOMENT = "1";

    private final Libraries libraries;
    private final Layouts layouts;
    private final Tagged tagged;

    @Inject
    PlotsResource(Libraries libraries, Layouts layouts, Tagged tagged) {
        this.libraries = libraries;
        this.layouts = layouts;
        this.tagged = tagged;
    }

    @GET
    @Path("/clusters")
    @Operation(summary = "The sweep of a window with the number that was chosen and why, and the sizes of its clusters")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClustersPlot.class)))
    public Response clusters(
            @PathParam("library") String library,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, minLength = 1)) @QueryParam("window")
                    String window,
            @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        if (window == null) {
            throw ProblemException.unusable("Say of which window, such as window=day:2026-05-02.");
        }
        return tagged.answer(request, ClustersPlot.of(known, libraries.window(known, window)));
    }

    @GET
    @Path("/hours")
    @Operation(summary = "How many photos were taken in which hour, by the camera's clock")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HoursPlot.class)))
    public Response hours(
            @PathParam("library") String library, @QueryParam("window") String window, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, HoursPlot.of(Hours.of(known, asked(known, window))));
    }

    @GET
    @Path("/places")
    @Operation(summary = "Where photos were taken: places with their windows, as far as photos tell")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlacesPlot.class)))
    public Response places(
            @PathParam("library") String library, @QueryParam("window") String window, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        return tagged.answer(request, PlacesPlot.of(Places.of(known, asked(known, window))));
    }

    /** Made behind the request: until then the answer is 202, and says when to come again. */
    @GET
    @Path("/looks")
    @Operation(summary = "A map of embeddings: what looks alike lies together; 202 while it is being made")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LooksPlot.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is being made; Retry-After says when to come again.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LooksPlot.class)))
    public Response looks(
            @PathParam("library") String library, @QueryParam("window") String window, @Context Request request) {
        LibrarySnapshot known = libraries.known(library);
        Optional<WindowShortlist> asked = asked(known, window);
        Sample sample = Sample.of(known, asked, MOST_ON_A_MAP);
        String model = known.modelKey().orElse("");
        return layout(known, window == null ? "" : window, model, sample)
                .map(made -> tagged.answer(request, LooksPlot.of(known, asked, model, sample, made)))
                .orElseGet(() -> Response.accepted(LooksPlot.making(model, sample))
                        .header("Retry-After", MOMENT)
                        .build());
    }

    private Optional<Layout> layout(LibrarySnapshot library, String scope, String model, Sample sample) {
        try {
            return layouts.of(library.library(), scope, model, sample.photoIds());
        } catch (MilvusAwayException e) {
            throw ProblemException.unavailable(
                    e.getMessage() + " The map is drawn from the embeddings there, and comes once it does.");
        } catch (RejectedExecutionException e) {
            throw ProblemException.unavailable("Several maps are being made. Ask again in a moment.");
        }
    }

    private Optional<WindowShortlist> asked(LibrarySnapshot library, String window) {
        return Optional.ofNullable(window).map(id -> libraries.window(library, id));
    }
}
