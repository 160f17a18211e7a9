package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.sheet.Rows.Piece;
import dev.memorylane.export.sheet.Rows.Row;
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
    private static final String MISSING =
            "A question mark may stand for a character that no typeface of the machine has.";
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
        for (Row row : Rows.of(photos, options.columns())) {
            row(row, problems);
        }
        note();
        return problems;
    }

    private float cellWidth() {
        float all = options.width() - 2 * MARGIN - GAP * (options.columns() - 1);
        return all / options.columns();
    }

    private void row(Row row, List<String> problems) throws IOException {
        float heading = row.hasHeading() ? HEADING * LEADING + GAP / 2 : 0;
        if (top + heading + cell.height() > bottom()) {
            newPage();
            if (!row.hasHeading()) {
                text(WindowTitle.of(row.pieces().getFirst().window()) + ", continued", SMALL, GREY);
                top += GAP / 2;
            }
        }
        for (Piece piece : row.pieces()) {
            heading(piece);
            for (int i = 0; i < piece.shown().size(); i++) {
                cell.draw(piece.shown().get(i), left(piece.column() + i), top + heading, problems);
            }
        }
        top += heading + cell.height() + GAP;
    }

    /** As wide as the pictures that it stands above. */
    private void heading(Piece piece) throws IOException {
        if (piece.begins()) {
            float width = left(piece.column() + Math.min(piece.photos(), options.columns() - piece.column()))
                    - left(piece.column())
                    - GAP;
            String title = WindowTitle.of(piece.window());
            Fitted fitted = new Fitted(canvas, width, HEADING);
            String line = fitted.fits(title + "  ·  " + piece.photos())
                    ? title + "  ·  " + piece.photos()
                    : fitted.line(title);
            canvas.text(line, left(piece.column()), top + HEADING, HEADING, INK);
        }
    }

    private float left(int column) {
        return MARGIN + column * (cellWidth() + GAP);
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

    private void text(String text, float size, Color colour) throws IOException {
        String line = new Fitted(canvas, options.width() - 2 * MARGIN, size).line(text);
        canvas.text(line, MARGIN, top + size, size, colour);
        top += size * LEADING;
    }

    /** Below what is on the page. */
    private void note() throws IOException {
        if (canvas.hasMissing()) {
            canvas.text(MISSING, MARGIN, options.height() - MARGIN / 2, SMALL, GREY);
        }
    }

    private void newPage() throws IOException {
        if (page > 0) {
            note();
        }
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
