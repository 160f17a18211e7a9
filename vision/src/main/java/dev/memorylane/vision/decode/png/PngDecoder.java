package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.UpperPart;
import dev.memorylane.vision.picture.BoxReducer;
import dev.memorylane.vision.picture.ScatterReducer;

/** Decodes the rows of one PNG, reducing as they come, so that the whole picture is never held. */
final class PngDecoder {
    private final PngHeader header;
    private final PngPixels pixels;
    private final PngRows rows;
    private final Deadline deadline;
    private final byte[] rgb;

    PngDecoder(PngStructure png, PngRows rows, Deadline deadline) {
        this.header = png.header();
        this.pixels = new PngPixels(png);
        this.rows = rows;
        this.deadline = deadline;
        this.rgb = new byte[3 * header.width()];
    }

    DecodedPicture decode(int reduction) throws UnreadableException {
        return header.interlaced() ? interlaced(reduction) : topDown(reduction);
    }

    private DecodedPicture topDown(int reduction) throws UnreadableException {
        BoxReducer reducer = new BoxReducer(header.width(), header.height(), 3, reduction);
        rows.begin(Math.toIntExact(header.rowBytes(header.width())));
        while (reducer.rows() < header.height() && rows.next()) {
            deadline.check();
            pixels.toRgb(rows.row(), header.width(), rgb);
            reducer.row(rgb, 0);
        }
        return UpperPart.of(reducer.raster(), reducer.rows(), header.height(), reduction);
    }

    /** Half of the data of an interlaced picture is a coarse whole and no upper part: it is not used. */
    private DecodedPicture interlaced(int reduction) throws UnreadableException {
        ScatterReducer reducer = new ScatterReducer(header.width(), header.height(), reduction);
        for (Adam7 pass : Adam7.PASSES) {
            int columns = pass.columns(header.width());
            rows.begin(Math.toIntExact(header.rowBytes(columns)));
            for (int y = 0; columns > 0 && y < pass.rows(header.height()); y++) {
                deadline.check();
                if (!rows.next()) {
                    throw UnreadableException.truncated();
                }
                scatter(reducer, pass, columns, y);
            }
        }
        return DecodedPicture.of(reducer.raster());
    }

    private void scatter(ScatterReducer reducer, Adam7 pass, int columns, int row) {
        pixels.toRgb(rows.row(), columns, rgb);
        int y = pass.top() + row * pass.down();
        for (int i = 0; i < columns; i++) {
            reducer.pixel(pass.left() + i * pass.across(), y, rgb, 3 * i);
        }
    }
}
