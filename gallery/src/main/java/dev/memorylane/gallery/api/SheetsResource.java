package dev.memorylane.gallery.api;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.sheet.ContactSheets;
import dev.memorylane.export.sheet.PngPage;
import dev.memorylane.gallery.export.Listings;
import dev.memorylane.gallery.export.StoredPhotos;
import dev.memorylane.gallery.view.LibrarySnapshot;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contact sheets: all pages to print, or a page to look at. */
@Path("/api/libraries/{library}/exports")
@Tag(name = "Exports")
public class SheetsResource {
    private final Libraries libraries;
    private final StoredPhotos photos;

    @Inject
    SheetsResource(Libraries libraries, StoredPhotos photos) {
        this.libraries = libraries;
        this.photos = photos;
    }

    /** All pages. */
    @GET
    @Path("/sheet.pdf")
    @Operation(summary = "A contact sheet to print")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @PathParam("library") String library, @BeanParam ExportChoice choice, @BeanParam SheetAsked asked) {
        LibrarySnapshot known = libraries.known(library);
        List<Chosen> chosen = choice.in(Listings.of(known), Roles.PICKS);
        ContactSheets sheets = new ContactSheets(asked.options(LibraryCard.title(known)), photos.pictures());
        return Download.of("application/pdf", library + ".pdf", out -> sheets.pdf(chosen, out));
    }

    /** One page, 150 dots an inch; links lead to the others. */
    @GET
    @Path("/sheet.png")
    @Operation(summary = "A page of a contact sheet; the header Link leads to the next and the last")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response png(
            @PathParam("library") String library,
            @BeanParam ExportChoice choice,
            @BeanParam SheetAsked asked,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", defaultValue = "1"))
                    @QueryParam("page")
                    @DefaultValue("1")
                    int page,
            @Context UriInfo uri)
            throws IOException {
        LibrarySnapshot known = libraries.known(library);
        List<Chosen> chosen = choice.in(Listings.of(known), Roles.PICKS);
        PngPage drawn =
                new ContactSheets(asked.options(LibraryCard.title(known)), photos.pictures()).page(chosen, page);
        if (!drawn.isThere()) {
            throw ProblemException.notFound("The sheet has pages 1 to %d, not %d.".formatted(drawn.pages(), page));
        }
        String name = page == 1 ? library + ".png" : "%s-%d.png".formatted(library, page);
        Response.ResponseBuilder answer = Response.ok(drawn.png(), "image/png")
                .header("Content-Disposition", Download.disposition("inline", name))
                .header("Cache-Control", "no-store")
                .links(link(uri, drawn.pages(), "last"));
        return page < drawn.pages() ? answer.links(link(uri, page + 1, "next")).build() : answer.build();
    }

    private static Link link(UriInfo uri, int page, String relation) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("page", page)
                        .build())
                .rel(relation)
                .build();
    }
}
