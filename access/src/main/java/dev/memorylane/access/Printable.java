package dev.memorylane.access;

/**
 * Words of others (names of files, mostly) made safe to print: what a terminal would obey, what begins a line and what
 * turns the direction of text is written as {@code \\uXXXX}.
 */
public final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** The same text where there is nothing in it but text. */
    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::isText)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> append(point, safe));
        return safe.toString();
    }

    /** The joiners belong to emoji and to scripts of India and Persia. */
    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static void append(int point, StringBuilder to) {
        if (isText(point)) {
            to.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                to.append("\\u%04x".formatted((int) unit));
            }
        }
    }
}
