package dev.memorylane.export.sheet;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The words of a PDF: set in the typeface that is embedded, where it has them all, else as shapes. */
final class PdfText {
    private static final float THOUSAND = 1000;

    private final PDFont font;
    private SheetText texts;

    /** @param document in which the typeface is embedded */
    PdfText(PDDocument document) throws IOException {
        try (InputStream file = SheetFont.open()) {
            font = PDType0Font.load(document, file);
        }
    }

    /**
     * Writes one line in the colour that is set.
     *
     * @param left points from the page's left edge
     * @param base points from the page's lower edge
     * @param size points
     */
    void draw(String text, float left, float base, float size, PDPageContentStream content) throws IOException {
        String shown = shown(text);
        if (isPlain(shown)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, base);
            content.showText(shown);
            content.endText();
        } else {
            outlined(shown, left, base, size, content);
        }
    }

    /** As shapes, as no typeface that is embedded has it; what they say is there to be searched and copied. */
    private void outlined(String text, float left, float base, float size, PDPageContentStream content)
            throws IOException {
        COSDictionary says = new COSDictionary();
        says.setString(COSName.ACTUAL_TEXT, text);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
        AffineTransform place = new AffineTransform(1, 0, 0, -1, left, base);
        new PdfOutline(content).fill(texts().outline(text, size), place);
        content.endMarkedContent();
    }

    /** Points that a line takes. */
    float width(String text, float size) throws IOException {
        String shown = shown(text);
        return isPlain(shown) ? font.getStringWidth(shown) / THOUSAND * size : texts().width(shown, size);
    }

    /** Whether a character was asked for that no typeface has. */
    boolean hasMissing() {
        return texts != null && texts.hasMissing();
    }

    private String shown(String text) throws IOException {
        return isLatin(text) ? text : texts().shown(text);
    }

    private boolean isPlain(String text) throws IOException {
        return isLatin(text) || texts().isPlain(text);
    }

    /** Most texts: for them no typefaces of the system are looked for. */
    private static boolean isLatin(String text) {
        return text.codePoints().allMatch(point -> (point >= ' ' && point <= '~') || (point >= 0xA0 && point <= 0x17F));
    }

    private SheetText texts() throws IOException {
        if (texts == null) {
            texts = SheetText.open();
        }
        return texts;
    }
}
