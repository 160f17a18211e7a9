package dev.memorylane.export.sheet;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF; its streams wait in a temporary file. Pictures go in as they are. */
final class PdfCanvas implements Canvas, AutoCloseable {
    private static final int DOTS_PER_INCH = 300;
    private static final int POINTS_PER_INCH = 72;
    private static final float THOUSAND = 1000;

    private final SheetOptions options;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFont font;
    private SheetText texts;
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
        String shown = shown(text);
        content.setNonStrokingColor(colour);
        if (isPlain(shown)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, options.height() - base);
            content.showText(shown);
            content.endText();
        } else {
            outlined(shown, left, base, size);
        }
    }

    /** As shapes, as no typeface that is embedded has it; what they say is there to be searched and copied. */
    private void outlined(String text, float left, float base, float size) throws IOException {
        COSDictionary says = new COSDictionary();
        says.setString(COSName.ACTUAL_TEXT, text);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
        AffineTransform place = new AffineTransform(1, 0, 0, -1, left, options.height() - base);
        new PdfOutline(content).fill(texts().outline(text, size), place);
        content.endMarkedContent();
    }

    @Override
    public float width(String text, float size) throws IOException {
        String shown = shown(text);
        return isPlain(shown) ? font.getStringWidth(shown) / THOUSAND * size : texts().width(shown, size);
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

    @Override
    public boolean hasMissing() {
        return texts != null && texts.hasMissing();
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
