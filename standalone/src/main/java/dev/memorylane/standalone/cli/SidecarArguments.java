package dev.memorylane.standalone.cli;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.xmp.MarkTable;
import dev.memorylane.export.xmp.Naming;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.SidecarOptions;
import dev.memorylane.sidecar.label.ColourLabel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How sidecars are written. */
final class SidecarArguments {
    private static final String NONE = "none";

    @Option(
            names = "--xmp",
            description =
                    "Write ratings and labels into XMP sidecars beside the photos, merged into what is there. What is not ours stays.")
    boolean xmp;

    @Option(names = "--dry-run", description = "With --xmp: say what would be written, and write nothing.")
    boolean dryRun;

    @Option(
            names = "--for",
            paramLabel = "PROGRAM",
            defaultValue = "ANY",
            description =
                    "With --xmp: any, lightroom, capture-one, darktable or digikam: how sidecars are named, and where the label goes (default: any).")
    private Program program;

    @Option(
            names = "--naming",
            paramLabel = "NAMING",
            description =
                    "With --xmp: name (IMG_1.CR2.xmp), stem (IMG_1.xmp) or auto: as those that are there, else stem for RAW and name for others (default: that of --for).")
    private Naming naming;

    @Option(names = "--ratings-only", description = "With --xmp: no labels and flags.")
    private boolean ratingsOnly;

    @Option(names = "--labels-only", description = "With --xmp: no ratings.")
    private boolean labelsOnly;

    @Option(
            names = "--overwrite",
            description = "With --xmp: replace ratings and labels of other programs and of yourself there too.")
    private boolean overwrite;

    @Option(
            names = "--stars",
            paramLabel = "ROLE=STARS",
            split = ",",
            description =
                    "With --xmp: stars of pick, alternate, member, reject; none for none (default: pick=3,alternate=2).")
    private Map<Role, String> stars = Map.of();

    @Option(
            names = "--colours",
            paramLabel = "ROLE=COLOUR",
            split = ",",
            description =
                    "With --xmp: labels of pick, alternate, member, reject; none for none (default: pick=green,alternate=yellow,reject=red).")
    private Map<Role, String> colours = Map.of();

    /** @throws IllegalArgumentException in words */
    SidecarOptions options() {
        if (ratingsOnly && labelsOnly) {
            throw new IllegalArgumentException("--ratings-only and --labels-only leave nothing: choose one.");
        }
        return new SidecarOptions(
                program, naming == null ? program.naming() : naming, !labelsOnly, !ratingsOnly, overwrite, table());
    }

    private MarkTable table() {
        MarkTable table = MarkTable.standard();
        for (Map.Entry<Role, String> one : stars.entrySet()) {
            table = table.withStars(one.getKey(), number(one.getValue()));
        }
        for (Map.Entry<Role, String> one : colours.entrySet()) {
            table = table.withColour(one.getKey(), colour(one.getValue()));
        }
        return table;
    }

    private static OptionalInt number(String text) {
        if (text.equalsIgnoreCase(NONE)) {
            return OptionalInt.empty();
        }
        if (!text.matches("-1|[0-5]")) {
            throw new IllegalArgumentException("Stars run from -1 (rejected) to 5, or are none; not " + text + ".");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static Optional<ColourLabel> colour(String text) {
        if (text.equalsIgnoreCase(NONE)) {
            return Optional.empty();
        }
        return Optional.of(ColourLabel.ofWord(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No program knows the colour %s. There are red, orange, yellow, green, blue, purple, pink, gray, black and white."
                                .formatted(text))));
    }
}
