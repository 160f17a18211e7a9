package dev.memorylane.export.table;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Uris;
import dev.memorylane.export.listing.Word;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180: a header, then a line a photo, ended by CR LF. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
public final class CsvTable {
    /** In their order; documented in docs/exports.md. Columns are added at the end, never renamed or taken away. */
    public static final List<String> COLUMNS = List.of(
            "file",
            "role",
            "captured_at",
            "window",
            "window_kind",
            "window_name",
            "scene",
            "burst",
            "burst_kind",
            "margin",
            "reasons",
            "rating",
            "label",
            "said",
            "said_rating",
            "media_type",
            "shot",
            "photo_id",
            "location",
            "said_label");

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvTable() {}

    /** Writes all of it, and closes nothing. */
    public static void write(List<Chosen> photos, Writer out) throws IOException {
        line(COLUMNS, out);
        for (Chosen photo : photos) {
            line(cells(photo), out);
        }
    }

    private static List<String> cells(Chosen chosen) {
        ListedPhoto photo = chosen.photo();
        return List.of(
                photo.file(),
                code(chosen.place().role()),
                photo.capturedAt().orElse(""),
                chosen.window().id(),
                code(chosen.window().kind()),
                chosen.window().name(),
                String.valueOf(chosen.place().scene() + 1),
                photo.burst().orElse(""),
                photo.burstKind().orElse(""),
                String.format(Locale.ROOT, "%.3f", chosen.place().margin()),
                String.join("; ", chosen.place().reasons()),
                number(photo.rating()),
                photo.label().orElse(""),
                said(photo.word()),
                number(photo.word().rating()),
                photo.mediaType(),
                photo.shot().orElse(""),
                photo.photoId(),
                Uris.path(photo.uri()),
                photo.word().label().orElse(""));
    }

    private static String said(Word word) {
        if (word.rejected()) {
            return "reject";
        }
        return word.kept() ? "keep" : "";
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
