package dev.memorylane.gallery.api;

import dev.memorylane.export.xmp.MarkTable;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.SidecarOptions;
import java.util.List;

/**
 * Sidecars as a person asks for them.
 *
 * @param dryRun only says what would be written; true unless false is said
 * @param program any, lightroom, capture_one, darktable or digikam; absent: any
 * @param naming auto, name or stem; absent: the program's
 * @param ratings whether ratings are written; absent: they are
 * @param labels whether labels and flags are written; absent: they are
 * @param overwrite whether what is not ours may be replaced
 * @param windows ids of windows; absent or empty: all
 * @param by trip or day
 * @param roles picks, alternates or all; absent: all
 */
public record SidecarsAsked(
        Boolean dryRun,
        String program,
        String naming,
        Boolean ratings,
        Boolean labels,
        boolean overwrite,
        List<String> windows,
        String by,
        String roles) {

    boolean isDryRun() {
        return !Boolean.FALSE.equals(dryRun);
    }

    SidecarOptions options() {
        Program asked = ExportChoice.word("program", program, Program.ANY);
        boolean withRatings = !Boolean.FALSE.equals(ratings);
        boolean withLabels = !Boolean.FALSE.equals(labels);
        if (!withRatings && !withLabels) {
            throw ProblemException.unusable("Without ratings and labels there is nothing to write.");
        }
        return new SidecarOptions(
                asked,
                ExportChoice.word("naming", naming, asked.naming()),
                withRatings,
                withLabels,
                overwrite,
                MarkTable.standard());
    }
}
