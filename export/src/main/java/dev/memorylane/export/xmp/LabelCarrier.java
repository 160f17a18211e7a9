package dev.memorylane.export.xmp;

import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where programs keep the colour. */
enum LabelCarrier {
    WORD,
    DARKTABLE,
    DIGIKAM;

    private static final String NONE = "0";

    /** A program's own; a colour that it has no number for goes into the word, which all of them read. */
    static LabelCarrier of(Program program, ColourLabel colour) {
        LabelCarrier own =
                switch (program) {
                    case ANY, LIGHTROOM, CAPTURE_ONE -> WORD;
                    case DARKTABLE -> DARKTABLE;
                    case DIGIKAM -> DIGIKAM;
                };
        return own.knows(colour) ? own : WORD;
    }

    boolean isIn(XmpDocument document) {
        return switch (this) {
            case WORD -> document.value(XmpName.LABEL).isPresent();
            case DARKTABLE -> !document.items(XmpName.DARKTABLE_LABELS).isEmpty();
            case DIGIKAM -> document.value(XmpName.DIGIKAM_LABEL).isPresent();
        };
    }

    boolean holds(XmpDocument document, ColourLabel colour) {
        return switch (this) {
            case WORD ->
                document.value(XmpName.LABEL).flatMap(ColourLabel::ofWord).equals(Optional.of(colour))
                        && (!isDarktablesToo(document, colour) || DARKTABLE.holds(document, colour))
                        && (!isDigikamsToo(document, colour) || DIGIKAM.holds(document, colour));
            case DARKTABLE ->
                document.items(XmpName.DARKTABLE_LABELS).stream()
                        .map(ColourLabel::ofDarktable)
                        .toList()
                        .equals(List.of(Optional.of(colour)));
            case DIGIKAM ->
                document.value(XmpName.DIGIKAM_LABEL)
                        .flatMap(ColourLabel::ofDigikam)
                        .equals(Optional.of(colour));
        };
    }

    XmpDocument with(XmpDocument document, ColourLabel colour) throws XmpException {
        return switch (this) {
            case WORD -> {
                XmpDocument word = document.with(XmpName.LABEL, colour.word());
                XmpDocument numbered = isDarktablesToo(word, colour) ? DARKTABLE.with(word, colour) : word;
                yield isDigikamsToo(numbered, colour) ? DIGIKAM.with(numbered, colour) : numbered;
            }
            case DARKTABLE ->
                document.withItems(
                        XmpName.DARKTABLE_LABELS, List.of(String.valueOf(number(colour.darktable(), colour))));
            case DIGIKAM -> document.with(XmpName.DIGIKAM_LABEL, String.valueOf(number(colour.digikam(), colour)));
        };
    }

    XmpDocument without(XmpDocument document) throws XmpException {
        return switch (this) {
            case WORD -> document.without(XmpName.LABEL);
            case DARKTABLE -> document.without(XmpName.DARKTABLE_LABELS);
            case DIGIKAM ->
                document.value(XmpName.URGENCY).isPresent()
                        ? document.with(XmpName.DIGIKAM_LABEL, NONE)
                        : document.without(XmpName.DIGIKAM_LABEL);
        };
    }

    /** In a sidecar of its own darktable goes by its list of colours: a word without it is one that was taken out there. */
    private static boolean isDarktablesToo(XmpDocument document, ColourLabel colour) {
        return document.value(XmpName.DARKTABLE_VERSION).isPresent() && DARKTABLE.knows(colour);
    }

    /** digiKam goes by its number before any word, by the 0 that it leaves where a colour was taken away there too. */
    private static boolean isDigikamsToo(XmpDocument document, ColourLabel colour) {
        return document.value(XmpName.DIGIKAM_LABEL).isPresent() && DIGIKAM.knows(colour);
    }

    private boolean knows(ColourLabel colour) {
        return switch (this) {
            case WORD -> true;
            case DARKTABLE -> colour.darktable().isPresent();
            case DIGIKAM -> colour.digikam().isPresent();
        };
    }

    private static int number(OptionalInt number, ColourLabel colour) {
        return number.orElseThrow(() -> new IllegalArgumentException("No number for " + colour));
    }
}
