package dev.memorylane.gallery.api;

import dev.memorylane.export.archive.PhotoArchive;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.sheet.ContactSheets;
import dev.memorylane.export.sheet.Paper;
import dev.memorylane.export.sheet.SheetOptions;
import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.export.table.CsvTable;
import dev.memorylane.export.table.FileList;
import dev.memorylane.export.xmp.Sidecars;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.export.Listings;
import dev.memorylane.gallery.export.StoredOriginals;
import dev.memorylane.gallery.export.ThumbnailPictures;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.storage.ObjectStorage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shortlist for other programs: written as a stream, chosen by windows and roles, never by the path of a file. */
@Path("/api/libraries/{library}/exports")
@Tag(name = "Exports")
public class ExportsResource {
    private final Gallery gallery;
    private final Originals originals;
    private final Pictures pictures;

    @Inject
    ExportsResource(Gallery gallery, ObjectStorage storage, BlobSettings blobs) {
        this.gallery = gallery;
        this.originals = new StoredOriginals(storage);
        this.pictures = new ThumbnailPictures(new FolderBlobStore(blobs.folder()));
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
        return text("text/csv;charset=UTF-8", library + ".csv", writer -> CsvTable.write(photos, writer));
    }

    /** Paths, one a line, or each ended by a NUL. */
    @GET
    @Path("/files.txt")
    @Operation(summary = "The paths of photos, one a line, or each ended by a NUL")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public Response files(
            @PathParam("library") String library, @BeanParam ExportChoice choice, @QueryParam("nul") boolean nul) {
        List<Chosen> photos = choice.in(known(library), Roles.PICKS);
        return text("text/plain;charset=UTF-8", library + ".txt", writer -> FileList.write(photos, nul, writer));
    }

    /** The photos as they are, a folder a window. */
    @GET
    @Path("/photos.zip")
    @Operation(summary = "Photos as they are in a ZIP, a folder a window")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("library") String library, @BeanParam ExportChoice choice) {
        List<Chosen> photos = choice.in(known(library), Roles.PICKS);
        PhotoArchive archive = new PhotoArchive(PhotoArchive.Form.ORIGINALS, originals, pictures);
        return download("application/zip", library + ".zip", out -> archive.write(photos, out));
    }

    /** A contact sheet. */
    @GET
    @Path("/sheet.pdf")
    @Operation(summary = "A contact sheet to print")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @PathParam("library") String library,
            @BeanParam ExportChoice choice,
            @QueryParam("paper") String paper,
            @QueryParam("columns") @DefaultValue("4") int columns,
            @QueryParam("title") String title) {
        List<Chosen> photos = choice.in(known(library), Roles.PICKS);
        ContactSheets sheets = new ContactSheets(options(library, paper, columns, title), pictures);
        return download("application/pdf", library + ".pdf", out -> sheets.pdf(photos, out));
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

    private static SheetOptions options(String library, String paper, int columns, String title) {
        try {
            return new SheetOptions(
                    title == null || title.isBlank() ? library : title,
                    ExportChoice.word("paper", paper, Paper.A4),
                    false,
                    columns,
                    true);
        } catch (IllegalArgumentException e) {
            throw ProblemException.unusable(e.getMessage());
        }
    }

    /** Writes a text. */
    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private static Response text(String type, String name, Text text) {
        return download(type, name, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    private static Response download(String type, String name, StreamingOutput content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + AddressPart.of(name))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Listing known(String library) {
        if (!gallery.libraries().contains(library)) {
            throw ProblemException.notFound(
                    "There is no library %s. Those there are stand at /api/libraries.".formatted(library));
        }
        return Listings.of(gallery.library(library));
    }
}
