package dev.memorylane.gallery.api;

import dev.memorylane.export.archive.PhotoArchive;
import dev.memorylane.export.archive.PhotoArchive.Form;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.table.CsvTable;
import dev.memorylane.export.table.FileList;
import dev.memorylane.export.xmp.Sidecars;
import dev.memorylane.gallery.export.Listings;
import dev.memorylane.gallery.export.StoredPhotos;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shortlist for other programs: written as a stream, chosen by windows and roles, never by the path of a file. */
@Path("/api/libraries/{library}/exports")
@Tag(name = "Exports")
public class ExportsResource {
    private final Libraries libraries;
    private final StoredPhotos stored;

    @Inject
    ExportsResource(Libraries libraries, StoredPhotos stored) {
        this.libraries = libraries;
        this.stored = stored;
    }

    /** A table, see docs/exports.md for its columns. */
    @GET
    @Path("/shortlist.csv")
    @Operation(summary = "Windows as a table, a photo a line")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@PathParam("library") String library, @BeanParam ExportChoice choice) {
        List<Chosen> photos = choice.in(known(library), Roles.ALL);
        return Download.text("text/csv;charset=UTF-8", library + ".csv", writer -> CsvTable.write(photos, writer));
    }

    /** Paths, one a line, or each ended by a NUL. */
    @GET
    @Path("/files.txt")
    @Operation(summary = "The paths of photos, one a line, or each ended by a NUL")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public Response files(
            @PathParam("library") String library,
            @BeanParam ExportChoice choice,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("nul")
                    String nul) {
        boolean ended = YesOrNo.of("nul", nul, false);
        List<Chosen> photos = choice.in(known(library), Roles.PICKS);
        return Download.text(
                "text/plain;charset=UTF-8", library + ".txt", writer -> FileList.write(photos, ended, writer));
    }

    /** The photos as they are, or large JPEGs of them, a folder a window. */
    @GET
    @Path("/photos.zip")
    @Operation(summary = "Photos in a ZIP, a folder a window: as they are, or upright JPEGs of 2,560 pixels")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(
            @PathParam("library") String library,
            @BeanParam ExportChoice choice,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"originals", "large"}))
                    @QueryParam("form")
                    String form) {
        Form wanted = ExportChoice.word("form", form, Form.ORIGINALS);
        List<Chosen> photos = choice.in(known(library), Roles.PICKS);
        PhotoArchive archive = new PhotoArchive(wanted, stored.originals(), stored.pictures());
        return Download.of("application/zip", library + ".zip", out -> archive.write(photos, out));
    }

    /** Ratings and labels into the sidecars beside the photos; only said what would be written, unless dryRun is false. */
    @POST
    @Path("/sidecars")
    @Operation(summary = "Ratings and labels into the sidecars beside the photos; a dry run unless dryRun is false")
    @Consumes(MediaType.APPLICATION_JSON)
    public SidecarsDone sidecars(@PathParam("library") String library, SidecarsAsked asked) {
        if (asked == null) {
            throw ProblemException.unusable("Send what is to be written as JSON; {} for a dry run of all.");
        }
        Listing listing = known(library);
        Sidecars sidecars = new Sidecars(listing, asked.options(), asked.isDryRun());
        List<Chosen> photos =
                ExportChoice.of(asked.windows(), asked.by(), asked.roles()).in(listing, Roles.ALL);
        return SidecarsDone.of(
                asked.isDryRun(), photos.stream().map(sidecars::of).toList());
    }

    private Listing known(String library) {
        return Listings.of(libraries.known(library));
    }
}
