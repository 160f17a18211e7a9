package dev.memorylane.standalone.cli;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.WindowKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which photos are exported. */
final class ExportSelection {
    @Option(
            names = "--window",
            paramLabel = "ID",
            description =
                    "Only this trip or day, such as day:2026-05-02; again for more. Ids are in the manifest and in the page's address (default: all).")
    private Set<String> windows = Set.of();

    @Option(
            names = "--by",
            paramLabel = "KIND",
            defaultValue = "TRIP",
            description =
                    "In which window a photo is exported: trip or day (default: its trip where there is one, else its day).")
    private WindowKind by;

    @Option(
            names = "--roles",
            paramLabel = "ROLES",
            description = "picks, alternates (with the picks) or all (default: picks; all for --xmp and --csv).")
    private Roles roles;

    /** @throws IOException in words where a window is not there */
    List<Chosen> of(Listing listing, Roles otherwise) throws IOException {
        Selection selection = new Selection(windows, by, roles == null ? otherwise : roles);
        List<String> missing = selection.missingIn(listing);
        if (!missing.isEmpty()) {
            throw new IOException("There is no window %s in %s. Those there are: %s."
                    .formatted(String.join(", ", missing), listing.library(), ids(listing)));
        }
        return selection.of(listing);
    }

    private static String ids(Listing listing) {
        return String.join(
                ", ", listing.windows().stream().map(window -> window.id()).toList());
    }
}
