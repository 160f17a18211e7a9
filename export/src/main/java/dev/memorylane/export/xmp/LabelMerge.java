package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.List;
import java.util.Optional;

/** The colour in the program's own property, and beside it what we wrote of it. */
final class LabelMerge {
    private static final String WHAT = "label";

    private final Program program;
    private final boolean overwrite;
    private final List<Change> changes;

    LabelMerge(Program program, boolean overwrite, List<Change> changes) {
        this.program = program;
        this.overwrite = overwrite;
        this.changes = changes;
    }

    XmpDocument merged(XmpDocument document, Optional<ColourLabel> wanted) throws XmpException {
        SidecarWords words = SidecarReader.wordsOf(document);
        Optional<String> current = words.labelWord();
        if (isThere(document, words, wanted)) {
            return document;
        }
        String after = wanted.map(ColourLabel::word).orElse("");
        boolean takenOut = current.isEmpty() && words.written().label().isPresent();
        boolean others = takenOut
                || current.filter(word -> !words.written().isLabel(word)).isPresent();
        if (others && !overwrite) {
            return wanted.isEmpty() ? document : refused(document, current.orElse(""), after, takenOut);
        }
        XmpDocument edited = written(withoutOurs(document, words), wanted);
        changes.add(Change.made(WHAT, current.orElse(""), after));
        return edited;
    }

    private XmpDocument refused(XmpDocument document, String before, String after, boolean takenOut) {
        String why = takenOut ? "another program took it out after the last export" : "it is another program's own";
        changes.add(Change.refused(WHAT, before, after, why));
        return document;
    }

    /** In the program's own property; a colour that another program put elsewhere is there too: all look for it. */
    private boolean isThere(XmpDocument document, SidecarWords words, Optional<ColourLabel> wanted) {
        Optional<String> current = words.labelWord();
        if (wanted.isEmpty()) {
            return current.isEmpty();
        }
        boolean same = current.flatMap(ColourLabel::ofWord).equals(wanted);
        boolean ours = current.filter(words.written()::isLabel).isPresent();
        return same && (!ours || LabelCarrier.of(program, wanted.get()).holds(document, wanted.get()));
    }

    /** What we wrote for another program goes, and of a replaced label every form of it. */
    private XmpDocument withoutOurs(XmpDocument document, SidecarWords words) throws XmpException {
        XmpDocument cleared = document;
        for (LabelCarrier carrier : LabelCarrier.values()) {
            boolean ours = words.written()
                    .label()
                    .filter(one -> carrier.holds(document, one))
                    .isPresent();
            if (ours || (overwrite && carrier.isIn(document))) {
                cleared = carrier.without(cleared);
            }
        }
        return cleared;
    }

    private XmpDocument written(XmpDocument document, Optional<ColourLabel> wanted) throws XmpException {
        return wanted.isPresent()
                ? LabelCarrier.of(program, wanted.get())
                        .with(document, wanted.get())
                        .with(XmpName.OUR_LABEL, wanted.get().word())
                : document.without(XmpName.OUR_LABEL);
    }
}
