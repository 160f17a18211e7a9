package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sidecar with a mark in it.
 *
 * @param document as it is to be
 * @param changes what is different from before, and what was kept
 */
record Merge(XmpDocument document, List<Change> changes) {
    Merge {
        changes = List.copyOf(changes);
    }

    /**
     * Writes what may be written; what a person or another program put there stands, unless that is asked for or a later
     * word of the person says so.
     *
     * @param later what the person said after the sidecar was changed last
     */
    static Merge of(XmpDocument before, Mark mark, SidecarOptions options, Later later) throws XmpException {
        List<Change> changes = new ArrayList<>();
        XmpDocument document = before;
        if (options.ratings()) {
            document = new RatingMerge(options.overwrite() || later.rating(), changes).merged(document, mark.rating());
        }
        if (options.labels()) {
            document = new LabelMerge(options.program(), options.overwrite() || later.label(), changes)
                    .merged(document, mark.label());
        }
        if (options.labels() && options.program() == Program.DIGIKAM) {
            document = new PickMerge(options.overwrite() || later.keeping(), changes).merged(document, mark.pick());
        }
        boolean made = changes.stream().anyMatch(change -> !change.isKept());
        return new Merge(options.labels() && made ? PickMerge.noted(document) : document, changes);
    }

    boolean changesNothing() {
        return changes.stream().allMatch(Change::isKept);
    }
}
