package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.source.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
     * @param files where the page of a number, from 1, goes; it is closed behind it
     * @return what is not shown on them, in words
     */
    public List<String> png(List<Chosen> photos, IntFunction<OutputStream> files) throws IOException {
        PngCanvas canvas = new PngCanvas(options, _ -> true, (page, number) -> write(page, files.apply(number)));
        try {
            return drawn(photos, canvas);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * One page alone; the pictures of others are not even looked at.
     *
     * @param number from 1
     */
    public PngPage page(List<Chosen> photos, int number) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngCanvas canvas = new PngCanvas(options, one -> one == number, (page, _) -> write(page, png));
        drawn(photos, canvas);
        return new PngPage(png.toByteArray(), canvas.pages());
    }

    private List<String> drawn(List<Chosen> photos, PngCanvas canvas) throws IOException {
        List<String> problems = new ContactSheet(canvas, options, pictures).draw(photos);
        canvas.end();
        return problems;
    }

    private static void write(BufferedImage page, OutputStream to) throws IOException {
        try (OutputStream out = to) {
            ImageIO.write(page, "png", out);
        }
    }
}
