package dev.memorylane.standalone.export;

import dev.memorylane.access.Printable;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.xmp.Change;
import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.export.xmp.SidecarOptions;
import dev.memorylane.export.xmp.Sidecars;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes sidecars, and tells a person what was written and what was not. */
public final class SidecarReport {
    private final Sidecars sidecars;
    private final SidecarOptions options;
    private final boolean dryRun;
    private final PrintWriter out;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    public SidecarReport(Listing listing, SidecarOptions options, boolean dryRun, PrintWriter out) {
        this.sidecars = new Sidecars(listing, options, dryRun);
        this.options = options;
        this.dryRun = dryRun;
        this.out = out;
    }

    /** @return whether all could be written that was to be */
    public boolean export(List<Chosen> photos) {
        boolean otherThanRaw = false;
        for (Chosen photo : photos) {
            Sidecar done = sidecars.of(photo);
            counts.merge(done.outcome(), 1, Integer::sum);
            otherThanRaw |= done.outcome() == Outcome.CREATED && !photo.photo().isRaw();
            if (done.outcome() != Outcome.UNCHANGED) {
                tell(done);
            }
        }
        summary();
        if (otherThanRaw && options.program().readsSidecarsOfRawAlone()) {
            out.println(
                    "Lightroom and Capture One read sidecars beside RAW files alone: for your JPEGs use --csv, or another program.");
        }
        out.flush();
        return count(Outcome.FAILED) == 0;
    }

    private void tell(Sidecar done) {
        String details = done.words().isEmpty()
                ? done.changes().stream().map(Change::words).collect(Collectors.joining(", "))
                : done.words();
        out.printf("  %-9s %s  %s%n", word(done.outcome()), Printable.of(done.photo()), Printable.of(details));
    }

    private String word(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> dryRun ? "create" : "created";
            case CHANGED -> dryRun ? "change" : "changed";
            case UNCHANGED -> "same";
            case KEPT -> "kept";
            case FAILED -> "FAILED";
        };
    }

    private void summary() {
        out.printf(
                "%d %s · %d %s · %d as they are · %d with ratings or labels that are not ours, kept · %d failed%n",
                count(Outcome.CREATED),
                dryRun ? "to be created" : "created",
                count(Outcome.CHANGED),
                dryRun ? "to be changed" : "changed",
                count(Outcome.UNCHANGED),
                count(Outcome.KEPT),
                count(Outcome.FAILED));
        if (dryRun) {
            out.println("Nothing was written: this was a dry run.");
        }
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
