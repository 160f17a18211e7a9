package dev.memorylane.export.sheet;

import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one typeface of the sheets, Liberation Sans, which PDFBox brings: the same on every machine. */
final class SheetFont {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private SheetFont() {}

    static InputStream open() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE);
    }
}
