package dev.memorylane.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts cut so that they fit. */
final class Fitted {
    private static final String CUT = "…";

    private final Canvas canvas;
    private final float width;
    private final float size;

    Fitted(Canvas canvas, float width, float size) {
        this.canvas = canvas;
        this.width = width;
        this.size = size;
    }

    /** One line, cut at its end. */
    String line(String text) throws IOException {
        if (fits(text)) {
            return text;
        }
        int length = text.length();
        while (length > 0 && !fits(text.substring(0, length) + CUT)) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length).stripTrailing() + CUT;
    }

    /** One line, cut in its middle: of a file name both the begin and the number with the extension tell it apart. */
    String name(String text) throws IOException {
        if (fits(text)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int kept = points.length;
        String cut = text;
        while (kept > 0 && !fits(cut)) {
            kept--;
            int head = kept / 2;
            cut = new String(points, 0, head) + CUT + new String(points, points.length - (kept - head), kept - head);
        }
        return cut;
    }

    /** At most so many lines, broken between words. */
    List<String> lines(String text, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && !fits(rest)) {
            int end = breakOf(rest);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(line(rest));
        }
        return lines;
    }

    private int breakOf(String text) throws IOException {
        int end = text.length();
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            if (fits(text.substring(0, space))) {
                return space;
            }
            end = space;
        }
        return end;
    }

    boolean fits(String text) throws IOException {
        return canvas.width(text, size) <= width;
    }
}
