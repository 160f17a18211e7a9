package dev.memorylane.vision.preprocess;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Height and width in pixels. */
public record Size(int height, int width) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})(?:[x×X](\\d{1,5}))?");

    public Size {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("A picture has at least one pixel: " + height + "x" + width);
        }
    }

    /**
     * Height and width as {@code 336x448}, or one number for both sides of a square.
     *
     * @throws IllegalArgumentException in a sentence, if the text is neither
     */
    public static Size parse(String text) {
        Matcher sides = TEXT.matcher(text.strip());
        if (!sides.matches()) {
            throw new IllegalArgumentException(
                    "A size is one number (448) or height and width (336x448) in pixels; it is " + text);
        }
        int height = Integer.parseInt(sides.group(1));
        return new Size(height, sides.group(2) == null ? height : Integer.parseInt(sides.group(2)));
    }
}
