package dev.memorylane.bench.sheet;

import dev.memorylane.culling.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws rows of photos onto pages: a frame in the colour of the role, a line under the photos of one burst. */
public final class SheetPainter {

    private static final int COLUMNS = 8;
    private static final int TILE = 224;
    private static final int PICTURE = 212;
    private static final int LINE = 13;
    private static final int TITLE = 22;
    private static final int PAGE = 2000;
    private static final int SHORTEN = 37;

    private final int words;

    /** @param words lines of words below each photo */
    public SheetPainter(int words) {
        this.words = words;
    }

    /** A row, or part of one, that begins at a column. */
    private record Piece(String title, int column, List<Tile> tiles) {}

    /** The pages, each of at most {@value #PAGE} pixels in height. */
    public List<BufferedImage> paint(List<Row> rows) {
        List<BufferedImage> pages = new ArrayList<>();
        List<List<Piece>> page = new ArrayList<>();
        for (List<Piece> strip : strips(rows)) {
            if ((page.size() + 1) * stripHeight() > PAGE && !page.isEmpty()) {
                pages.add(page(page));
                page.clear();
            }
            page.add(strip);
        }
        if (!page.isEmpty()) {
            pages.add(page(page));
        }
        return pages;
    }

    /** Short rows share a strip; a long one takes several. */
    private static List<List<Piece>> strips(List<Row> rows) {
        List<List<Piece>> strips = new ArrayList<>();
        int column = COLUMNS;
        for (Row row : rows) {
            if (row.tiles().size() > COLUMNS - column) {
                column = COLUMNS;
            }
            for (int from = 0; from < row.tiles().size(); from += COLUMNS) {
                if (column == COLUMNS) {
                    strips.add(new ArrayList<>());
                    column = 0;
                }
                List<Tile> some = row.tiles().subList(from, Math.min(row.tiles().size(), from + COLUMNS));
                strips.getLast().add(new Piece(from == 0 ? row.title() : "…", column, some));
                column += some.size();
            }
        }
        return strips;
    }

    private int stripHeight() {
        return TITLE + PICTURE * 3 / 4 + 10 + words * LINE;
    }

    private BufferedImage page(List<List<Piece>> strips) {
        BufferedImage page =
                new BufferedImage(COLUMNS * TILE, strips.size() * stripHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        for (int i = 0; i < strips.size(); i++) {
            int top = i * stripHeight();
            strips.get(i).forEach(piece -> draw(pen, piece, top));
        }
        pen.dispose();
        return page;
    }

    private void draw(Graphics2D pen, Piece piece, int top) {
        int left = piece.column() * TILE;
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        pen.drawString(piece.title(), left + 6, top + 16);
        for (int i = 0; i < piece.tiles().size(); i++) {
            Tile tile = piece.tiles().get(i);
            boolean joined = i > 0 && joined(piece.tiles().get(i - 1), tile);
            draw(pen, tile, left + i * TILE, top + TITLE, joined);
        }
    }

    private static boolean joined(Tile before, Tile tile) {
        return !tile.group().isEmpty() && before.group().equals(tile.group());
    }

    private void draw(Graphics2D pen, Tile tile, int left, int top, boolean joined) {
        int height = PICTURE * 3 / 4;
        BufferedImage photo = read(tile);
        double scale = Math.min((double) PICTURE / photo.getWidth(), (double) height / photo.getHeight());
        int wide = (int) (photo.getWidth() * scale);
        int high = (int) (photo.getHeight() * scale);
        pen.drawImage(photo, left + 6, top, wide, high, null);
        pen.setColor(colour(tile.role()));
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(left + 6, top, wide, high);
        if (!tile.group().isEmpty()) {
            pen.setColor(Color.BLACK);
            pen.drawLine(joined ? left - 12 : left + 6, top + height + 5, left + PICTURE, top + height + 5);
        }
        write(pen, tile, left + 6, top + height + 8);
    }

    private void write(Graphics2D pen, Tile tile, int left, int top) {
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        for (int i = 0; i < Math.min(words, tile.words().size()); i++) {
            String line = tile.words().get(i);
            pen.drawString(
                    line.length() > SHORTEN ? line.substring(0, SHORTEN) + "…" : line, left, top + LINE * (i + 1));
        }
    }

    private static BufferedImage read(Tile tile) {
        try {
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(tile.file()));
            return photo == null ? unreadable() : photo;
        } catch (IOException e) {
            return unreadable();
        }
    }

    private static BufferedImage unreadable() {
        return new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
    }

    private static Color colour(Role role) {
        return switch (role) {
            case PICK -> new Color(0x1a9641);
            case ALTERNATE -> new Color(0x2b83ba);
            case MEMBER -> new Color(0xbbbbbb);
            case REJECT -> new Color(0xd7191c);
        };
    }
}
