package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.PickFlag;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** digiKam's flag, and beside it what we wrote of it. */
final class PickMerge {
    private static final String WHAT = "flag";

    private final boolean overwrite;
    private final List<Change> changes;

    PickMerge(boolean overwrite, List<Change> changes) {
        this.overwrite = overwrite;
        this.changes = changes;
    }

    XmpDocument merged(XmpDocument document, Optional<PickFlag> wanted) throws XmpException {
        SidecarWords words = SidecarReader.wordsOf(document);
        PickFlag current = words.pick().orElse(PickFlag.NONE);
        PickFlag after = wanted.orElse(PickFlag.NONE);
        if (current == after) {
            return document;
        }
        PickFlag ours = words.written().pick().orElse(PickFlag.NONE);
        if (current != ours && !overwrite) {
            return wanted.isEmpty() ? document : refused(document, current, after);
        }
        changes.add(Change.made(WHAT, word(current), word(after)));
        return after == PickFlag.NONE
                ? document.with(XmpName.DIGIKAM_PICK, after.number()).without(XmpName.OUR_PICK)
                : document.with(XmpName.DIGIKAM_PICK, after.number()).with(XmpName.OUR_PICK, after.number());
    }

    /**
     * Beside what we wrote, that there is no flag: so one which somebody sets later is told from one that was there. It goes
     * with the last of what we wrote.
     */
    static XmpDocument noted(XmpDocument document) throws XmpException {
        SidecarWords words = SidecarReader.wordsOf(document);
        Written ours = words.written();
        boolean other = ours.rating().isPresent() || ours.label().isPresent();
        if (other && ours.pick().isEmpty() && words.pick().orElse(PickFlag.NONE) == PickFlag.NONE) {
            return document.with(XmpName.OUR_PICK, PickFlag.NONE.number());
        }
        boolean alone = !other && ours.pick().equals(Optional.of(PickFlag.NONE));
        return alone ? document.without(XmpName.OUR_PICK) : document;
    }

    private XmpDocument refused(XmpDocument document, PickFlag current, PickFlag after) {
        changes.add(Change.refused(WHAT, word(current), word(after), "it is another program's own"));
        return document;
    }

    private static String word(PickFlag flag) {
        return flag == PickFlag.NONE ? "" : flag.name().toLowerCase(Locale.ROOT);
    }
}
