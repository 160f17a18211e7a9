package dev.memorylane.export.sheet;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Fills a shape on a page; PDF has cubic curves alone. */
final class PdfOutline {
    private final PDPageContentStream content;
    private final float[] to = new float[6];
    private float x;
    private float y;

    PdfOutline(PDPageContentStream content) {
        this.content = content;
    }

    /** @param place from the shape's coordinates to those of the page */
    void fill(Shape shape, AffineTransform place) throws IOException {
        PathIterator path = shape.getPathIterator(place);
        boolean something = !path.isDone();
        for (; !path.isDone(); path.next()) {
            step(path.currentSegment(to));
        }
        if (something) {
            content.fill();
        }
    }

    private void step(int kind) throws IOException {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                content.moveTo(to[0], to[1]);
                at(0);
            }
            case PathIterator.SEG_LINETO -> {
                content.lineTo(to[0], to[1]);
                at(0);
            }
            case PathIterator.SEG_QUADTO -> quadratic();
            case PathIterator.SEG_CUBICTO -> {
                content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                at(4);
            }
            default -> content.closePath();
        }
    }

    /** The same curve as a cubic one. */
    private void quadratic() throws IOException {
        content.curveTo(
                x + (to[0] - x) * 2 / 3,
                y + (to[1] - y) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
        at(2);
    }

    private void at(int index) {
        x = to[index];
        y = to[index + 1];
    }
}
