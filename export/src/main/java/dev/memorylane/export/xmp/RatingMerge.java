package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.List;
import java.util.OptionalInt;

/** {@code xmp:Rating}, and beside it what we wrote of it. */
final class RatingMerge {
    private static final String WHAT = "rating";

    private final boolean overwrite;
    private final List<Change> changes;

    RatingMerge(boolean overwrite, List<Change> changes) {
        this.overwrite = overwrite;
        this.changes = changes;
    }

    XmpDocument merged(XmpDocument document, OptionalInt wanted) throws XmpException {
        SidecarWords words = SidecarReader.wordsOf(document);
        boolean none = isNone(words.rating()) && isNone(wanted) && !isTakenOut(words);
        if (none || words.rating().equals(wanted)) {
            return document;
        }
        String before = text(words.rating());
        if (isOthers(words) && !overwrite) {
            return wanted.isEmpty() ? document : refused(document, before, wanted, isTakenOut(words));
        }
        changes.add(Change.made(WHAT, before, text(wanted)));
        return wanted.isPresent()
                ? document.with(XmpName.RATING, text(wanted)).with(XmpName.OUR_RATING, text(wanted))
                : document.without(XmpName.RATING).without(XmpName.OUR_RATING);
    }

    private XmpDocument refused(XmpDocument document, String before, OptionalInt wanted, boolean takenOut) {
        String why = takenOut
                ? "another program took it out after the last export"
                : "it is another program's or the camera's own";
        changes.add(Change.refused(WHAT, before, text(wanted), why));
        return document;
    }

    /** 0 says that there is none, which cameras write into every file. */
    private static boolean isNone(OptionalInt stars) {
        return stars.orElse(0) == 0;
    }

    private static boolean isOthers(SidecarWords words) {
        boolean ours = words.rating().isPresent()
                && words.written().isRating(words.rating().getAsInt());
        return !ours && (!isNone(words.rating()) || isTakenOut(words));
    }

    private static boolean isTakenOut(SidecarWords words) {
        return isNone(words.rating()) && words.written().rating().orElse(0) != 0;
    }

    private static String text(OptionalInt stars) {
        return stars.isPresent() ? String.valueOf(stars.getAsInt()) : "";
    }
}
