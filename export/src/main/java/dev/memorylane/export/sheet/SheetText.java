package dev.memorylane.export.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts of any script: what the sheets' own typeface has not is drawn by those of the system, shaped and in reading order
 * (Unicode Standard Annex 9). A character that none of them has becomes a question mark, and is said to.
 */
final class SheetText {
    static final char MISSING = '?';
    private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), true, true);

    private final Font own;
    private final Font system;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean missing;

    private SheetText(Font own) {
        this.own = own;
        this.system = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    }

    static SheetText open() throws IOException {
        try (InputStream file = SheetFont.open()) {
            return new SheetText(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (FontFormatException e) {
            throw new IOException(e);
        } catch (InternalError | LinkageError e) {
            throw new IOException("the typefaces of this machine cannot be read: install fontconfig and a font", e);
        }
    }

    /** Whether a text of it had a character that no typeface has. */
    boolean hasMissing() {
        return missing;
    }

    /** Whether the own typeface writes it as it stands, from left to right. */
    boolean isPlain(String text) {
        char[] characters = text.toCharArray();
        return own.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(characters, 0, characters.length);
    }

    /** With question marks for what cannot be shown. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.appendCodePoint(shows(point) ? point : MISSING));
        return shown.toString();
    }

    private boolean shows(int point) {
        boolean shows = known.computeIfAbsent(
                point, one -> !Character.isISOControl(one) && (own.canDisplay(one) || system.canDisplay(one)));
        missing |= !shows;
        return shows;
    }

    /** What is to be filled, its base line beginning at the origin; y runs downwards. */
    Shape outline(String text, float size) {
        return layout(text, size).getOutline(null);
    }

    void draw(String text, float left, float base, float size, Graphics2D pen) {
        layout(text, size).draw(pen, left, base);
    }

    float width(String text, float size) {
        return text.isEmpty() ? 0 : layout(text, size).getAdvance();
    }

    private TextLayout layout(String text, float size) {
        AttributedString fonts = new AttributedString(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            Font font = own.canDisplay(point) ? own : system;
            fonts.addAttribute(TextAttribute.FONT, font.deriveFont(size), at, end);
            at = end;
        }
        return new TextLayout(fonts.getIterator(), MEASURE);
    }
}
