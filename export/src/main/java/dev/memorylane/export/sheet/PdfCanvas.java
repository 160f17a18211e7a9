package dev.memorylane.export.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF; its streams wait in a temporary file. Pictures go in as they are. */
final class PdfCanvas implements Canvas, AutoCloseable {
    private static final int DOTS_PER_INCH = 300;
    private static final int POINTS_PER_INCH = 72;
    private static final float THOUSAND = 1000;
    private static final char MISSING = '?';

    private final SheetOptions options;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFont font;
    private PDPageContentStream content;

    PdfCanvas(SheetOptions options) throws IOException {
        this.options = options;
        try (InputStream file = SheetFont.open()) {
            font = PDType0Font.load(document, file);
        }
        document.getDocumentInformation().setTitle(options.title());
        document.getDocumentInformation().setProducer("Memory Lane");
    }

    @Override
    public void newPage() throws IOException {
        endPage();
        PDPage page = new PDPage(new PDRectangle(options.width(), options.height()));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void box(float left, float top, float width, float height, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(left, options.height() - top - height, width, height);
        content.fill();
    }

    @Override
    public void text(String text, float left, float base, float size, Color colour) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setNonStrokingColor(colour);
        content.newLineAtOffset(left, options.height() - base);
        content.showText(shown(text));
        content.endText();
    }

    @Override
    public float width(String text, float size) throws IOException {
        return font.getStringWidth(shown(text)) / THOUSAND * size;
    }

    @Override
    public void picture(byte[] jpeg, float left, float top, float width, float height) throws IOException {
        PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        float wide = image.getWidth() * scale;
        float high = image.getHeight() * scale;
        content.drawImage(image, left + (width - wide) / 2, options.height() - top - (height + high) / 2, wide, high);
    }

    @Override
    public int pixels(float points) {
        return Math.round(points * DOTS_PER_INCH / POINTS_PER_INCH);
    }

    void save(OutputStream out) throws IOException {
        endPage();
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    /** Characters that the typeface has not, as of Chinese and Japanese, are shown as a question mark. */
    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.appendCodePoint(has(point) ? point : MISSING));
        return shown.toString();
    }

    private boolean has(int point) {
        try {
            font.encode(Character.toString(point));
            return !Character.isISOControl(point);
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }
}
