package dev.memorylane.export.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF; its streams wait in a temporary file. Pictures go in as they are. */
final class PdfCanvas implements Canvas, AutoCloseable {
    private static final int DOTS_PER_INCH = 300;
    private static final int POINTS_PER_INCH = 72;

    private final SheetOptions options;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PdfText texts;
    private PDPageContentStream content;

    PdfCanvas(SheetOptions options) throws IOException {
        this.options = options;
        this.texts = new PdfText(document);
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
        content.setNonStrokingColor(colour);
        texts.draw(text, left, options.height() - base, size, content);
    }

    @Override
    public float width(String text, float size) throws IOException {
        return texts.width(text, size);
    }

    @Override
    public boolean hasMissing() {
        return texts.hasMissing();
    }

    @Override
    public boolean isShown() {
        return true;
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

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }
}
