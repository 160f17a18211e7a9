package dev.memorylane.export.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/** Pages as pictures; each is handed on when it is full. */
final class PngCanvas implements Canvas {
    private static final float SCALE = 150f / 72;
    private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), true, true);

    private final SheetOptions options;
    private final PageSink sink;
    private final Font font;
    private BufferedImage page;
    private Graphics2D pen;

    /** Takes full pages. */
    interface PageSink {
        void take(BufferedImage page) throws IOException;
    }

    PngCanvas(SheetOptions options, PageSink sink) throws IOException {
        this.options = options;
        this.sink = sink;
        try (InputStream file = SheetFont.open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void newPage() throws IOException {
        end();
        page = new BufferedImage(
                Math.round(options.width() * SCALE), Math.round(options.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.scale(SCALE, SCALE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Hands on the last page. */
    void end() throws IOException {
        if (page != null) {
            pen.dispose();
            sink.take(page);
            page = null;
        }
    }

    @Override
    public void box(float left, float top, float width, float height, Color colour) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Float(left, top, width, height));
    }

    @Override
    public void text(String text, float left, float base, float size, Color colour) {
        pen.setColor(colour);
        pen.setFont(font(text, size));
        pen.drawString(text, left, base);
    }

    @Override
    public float width(String text, float size) {
        return (float) font(text, size).getStringBounds(text, MEASURE).getWidth();
    }

    /** What the typeface has not is left to those of the system. */
    private Font font(String text, float size) {
        return font.canDisplayUpTo(text) < 0
                ? font.deriveFont(size)
                : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
    }

    @Override
    public void picture(byte[] jpeg, float left, float top, float width, float height) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        if (image == null) {
            throw new IOException("it is no picture that is known here");
        }
        double scale = Math.min(width / image.getWidth(), height / image.getHeight());
        double wide = image.getWidth() * scale;
        double high = image.getHeight() * scale;
        AffineTransform place =
                AffineTransform.getTranslateInstance(left + (width - wide) / 2, top + (height - high) / 2);
        place.scale(scale, scale);
        pen.drawImage(image, place, null);
    }

    @Override
    public int pixels(float points) {
        return Math.round(points * SCALE);
    }
}
