package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedWindow;
import dev.memorylane.export.source.Pictures;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays photos out on pages: a heading a window, rows of equal cells. Never holds more than one picture. */
final class ContactSheet {
    private static final float MARGIN = 36;
    private static final float GAP = 9;
    private static final float TITLE = 18;
    private static final float HEADING = 11;
    private static final float SMALL = 7;
    private static final float LEADING = 1.3f;
    private static final Color INK = new Color(0x202020);
    private static final Color GREY = new Color(0x707070);

    private final Canvas canvas;
    private final SheetOptions options;
    private final Cell cell;
    private float top;
    private int page;

    ContactSheet(Canvas canvas, SheetOptions options, Pictures pictures) {
        this.canvas = canvas;
        this.options = options;
        this.cell = new Cell(canvas, pictures, options, cellWidth());
    }

    /** @return what could not be shown, in words */
    List<String> draw(List<Chosen> photos) throws IOException {
        List<String> problems = new ArrayList<>();
        newPage();
        title(photos);
        for (int from = 0; from < photos.size(); from = endOfWindow(photos, from)) {
            window(photos.subList(from, endOfWindow(photos, from)), problems);
        }
        return problems;
    }

    private float cellWidth() {
        float all = options.width() - 2 * MARGIN - GAP * (options.columns() - 1);
        return all / options.columns();
    }

    private static int endOfWindow(List<Chosen> photos, int from) {
        String window = photos.get(from).window().id();
        int end = from;
        while (end < photos.size() && photos.get(end).window().id().equals(window)) {
            end++;
        }
        return end;
    }

    private void window(List<Chosen> photos, List<String> problems) throws IOException {
        ListedWindow window = photos.getFirst().window();
        if (top + 3 * HEADING + cell.height() > bottom()) {
            newPage();
        }
        heading(window, photos.size());
        for (int from = 0; from < photos.size(); from += options.columns()) {
            if (top + cell.height() > bottom()) {
                newPage();
                text(WindowTitle.of(window) + ", continued", SMALL, GREY);
                top += GAP / 2;
            }
            row(photos.subList(from, Math.min(photos.size(), from + options.columns())), problems);
        }
        top += GAP;
    }

    private void row(List<Chosen> photos, List<String> problems) throws IOException {
        for (int column = 0; column < photos.size(); column++) {
            cell.draw(photos.get(column), MARGIN + column * (cellWidth() + GAP), top, problems);
        }
        top += cell.height() + GAP;
    }

    private void title(List<Chosen> photos) throws IOException {
        text(options.title(), TITLE, INK);
        long windows = photos.stream().map(one -> one.window().id()).distinct().count();
        text(
                String.format(
                        Locale.ROOT,
                        "%,d %s of %d %s",
                        photos.size(),
                        photos.size() == 1 ? "photo" : "photos",
                        windows,
                        windows == 1 ? "trip or day" : "trips and days"),
                HEADING,
                GREY);
        top += GAP;
    }

    private void heading(ListedWindow window, int photos) throws IOException {
        text(WindowTitle.of(window) + "  ·  " + photos, HEADING, INK);
        top += GAP / 2;
    }

    private void text(String text, float size, Color colour) throws IOException {
        String line = new Fitted(canvas, options.width() - 2 * MARGIN, size).line(text);
        canvas.text(line, MARGIN, top + size, size, colour);
        top += size * LEADING;
    }

    private void newPage() throws IOException {
        canvas.newPage();
        page++;
        top = MARGIN;
        String number = String.valueOf(page);
        canvas.text(
                number,
                options.width() - MARGIN - canvas.width(number, SMALL),
                options.height() - MARGIN / 2,
                SMALL,
                GREY);
    }

    private float bottom() {
        return options.height() - MARGIN;
    }
}
