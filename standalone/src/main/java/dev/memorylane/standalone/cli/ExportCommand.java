package dev.memorylane.standalone.cli;

import dev.memorylane.export.archive.PhotoArchive.Form;
import dev.memorylane.export.folder.FolderExport.Way;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.gallery.export.DecodedPictures;
import dev.memorylane.gallery.manifest.Manifest;
import dev.memorylane.gallery.manifest.ManifestWriter;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.standalone.export.ConfiguredStorage;
import dev.memorylane.standalone.export.Deliveries;
import dev.memorylane.standalone.export.Library;
import dev.memorylane.standalone.export.LibraryChoice;
import dev.memorylane.standalone.export.SidecarReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lane export}: the shortlist for other programs and for people. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Takes a shortlist elsewhere: sidecars for photo programs, a table, a list, a folder, an archive, a contact sheet. Works on a home, running or not, or on a manifest.",
        footer =
                "Exit status: 0 all done, 1 it could not be done, 2 wrong options, 3 some photos could not be exported.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "Which library, by its name or the begin of it (default: the only one).")
    private String library;

    @Mixin
    private ExportSelection selection;

    @Mixin
    private SidecarArguments sidecars;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a table; - for standard output.")
    private Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the manifest, whatever the windows and roles.")
    private Path json;

    @Option(names = "--list", paramLabel = "FILE", description = "Write the paths, one a line; - for standard output.")
    private Path list;

    @Option(names = "--null", description = "With --list: end each path with a NUL.")
    private boolean nul;

    @Option(names = "--folder", paramLabel = "DIR", description = "Put the photos there, a folder a trip or day.")
    private Path folder;

    @Option(
            names = "--link",
            paramLabel = "WAY",
            defaultValue = "COPY",
            description = "With --folder: copy, hard-link or symbolic-link (default: copy).")
    private Way way;

    @Option(names = "--zip", paramLabel = "FILE", description = "Write an archive, a folder a trip or day.")
    private Path zip;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "ORIGINALS",
            description = "With --zip: originals or large (JPEGs of 2,560 pixels) (default: originals).")
    private Form form;

    @Mixin
    private SheetArguments sheet;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Work on what ./lane run --json wrote, and on no home.")
    private Path manifest;

    @Mixin
    private HomeOptions home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        requireSomething();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Library chosen = new LibraryChoice(home.home(), Optional.ofNullable(manifest), err).named(library);
        Listing listing = chosen.listing();
        chosen.manifest().ifPresent(this::writeJson);
        Originals originals = ConfiguredStorage.originals();
        Deliveries deliveries = new Deliveries(listing, originals, pictures(originals), out, err);
        boolean whole = tables(listing, deliveries);
        whole &= files(listing, deliveries);
        if (sidecars.xmp) {
            List<Chosen> photos = selection.of(listing, Roles.ALL);
            whole &= new SidecarReport(listing, sidecars.options(), sidecars.dryRun, out).export(photos);
        }
        return whole ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private void requireSomething() {
        boolean something = sidecars.xmp || csv != null || list != null || folder != null || zip != null;
        if (!something && sheet.file == null && json == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say what to export: --xmp, --csv, --json, --list, --folder, --zip or --sheet.");
        }
        if (json != null && manifest != null) {
            throw new ParameterException(spec.commandLine(), "--json writes what --manifest is: choose one.");
        }
        if (sidecars.xmp) {
            checked(sidecars::options);
        }
        if (sheet.file != null) {
            checked(() -> sheet.options(""));
            if (!Deliveries.isSheet(sheet.file)) {
                throw new ParameterException(spec.commandLine(), "A contact sheet ends in .pdf or .png: " + sheet.file);
            }
        }
    }

    private void checked(Runnable options) {
        try {
            options.run();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void writeJson(Manifest all) {
        if (json != null) {
            ManifestWriter.write(json, all);
            spec.commandLine().getOut().println("Manifest: " + json);
        }
    }

    private boolean tables(Listing listing, Deliveries deliveries) throws IOException {
        boolean whole = true;
        if (csv != null) {
            deliveries.csv(selection.of(listing, Roles.ALL), csv);
        }
        if (list != null) {
            whole = deliveries.list(selection.of(listing, Roles.PICKS), list, nul);
        }
        return whole;
    }

    private boolean files(Listing listing, Deliveries deliveries) throws IOException {
        boolean whole = true;
        if (folder != null) {
            whole = deliveries.folder(selection.of(listing, Roles.PICKS), folder, way);
        }
        if (zip != null) {
            whole &= deliveries.zip(selection.of(listing, Roles.PICKS), zip, form);
        }
        if (sheet.file != null) {
            whole &= deliveries.sheet(
                    selection.of(listing, Roles.PICKS), sheet.file, sheet.options(LibraryChoice.title(listing)));
        }
        return whole;
    }

    private Pictures pictures(Originals originals) {
        Path blobs = home.home().blobs();
        Optional<BlobStore> thumbnails = manifest == null || Files.isDirectory(blobs)
                ? Optional.of(new FolderBlobStore(blobs))
                : Optional.empty();
        return new DecodedPictures(thumbnails, originals);
    }
}
