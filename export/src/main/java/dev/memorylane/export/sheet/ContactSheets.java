package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.source.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;

/** Draws contact sheets. */
public final class ContactSheets {
    private final SheetOptions options;
    private final Pictures pictures;

    public ContactSheets(SheetOptions options, Pictures pictures) {
        this.options = options;
        this.pictures = pictures;
    }

    /**
     * One PDF with all pages. It closes nothing.
     *
     * @return what is not shown on it, in words
     */
    public List<String> pdf(List<Chosen> photos, OutputStream out) throws IOException {
        try (PdfCanvas canvas = new PdfCanvas(options)) {
            List<String> problems = new ContactSheet(canvas, options, pictures).draw(photos);
            canvas.save(out);
            return problems;
        }
    }

    /**
     * A PNG a page, 150 dots an inch.
     *
     * @param files where the page of a number, from 1, goes; it is closed behind it; null to pass over a page
     * @return what is not shown on them, in words
     */
    public List<String> png(List<Chosen> photos, IntFunction<OutputStream> files) throws IOException {
        int[] pages = {0};
        PngCanvas canvas = new PngCanvas(options, page -> write(page, files, ++pages[0]));
        try {
            List<String> problems = new ContactSheet(canvas, options, pictures).draw(photos);
            canvas.end();
            return problems;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(BufferedImage page, IntFunction<OutputStream> files, int number) throws IOException {
        try (OutputStream out = files.apply(number)) {
            if (out != null) {
                ImageIO.write(page, "png", out);
            }
        }
    }
}
