package dev.memorylane.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** Pages as pictures; each is handed on when it is full. */
final class PngCanvas implements Canvas {
    private static final float SCALE = 150f / 72;

    private final SheetOptions options;
    private final PageSink sink;
    private final IntPredicate wanted;
    private final SheetText texts = SheetText.open();
    private int pages;
    private BufferedImage page;
    private Graphics2D pen;

    /** Takes full pages. */
    interface PageSink {
        void take(BufferedImage page, int number) throws IOException;
    }

    /**
     * @param wanted numbers of pages, from 1, that are drawn
     * @param sink gets those
     */
    PngCanvas(SheetOptions options, IntPredicate wanted, PageSink sink) throws IOException {
        this.options = options;
        this.wanted = wanted;
        this.sink = sink;
    }

    @Override
    public void newPage() throws IOException {
        end();
        pages++;
        if (wanted.test(pages)) {
            begin();
        }
    }

    private void begin() {
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
            sink.take(page, pages);
            page = null;
        }
    }

    /** How many were begun. */
    int pages() {
        return pages;
    }

    @Override
    public boolean isShown() {
        return page != null;
    }

    @Override
    public boolean hasMissing() {
        return texts.hasMissing();
    }

    @Override
    public void box(float left, float top, float width, float height, Color colour) {
        if (isShown()) {
            pen.setColor(colour);
            pen.fill(new Rectangle2D.Float(left, top, width, height));
        }
    }

    @Override
    public void text(String text, float left, float base, float size, Color colour) {
        String shown = texts.shown(text);
        if (isShown() && !shown.isEmpty()) {
            pen.setColor(colour);
            texts.draw(shown, left, base, size, pen);
        }
    }

    @Override
    public float width(String text, float size) {
        return texts.width(texts.shown(text), size);
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
