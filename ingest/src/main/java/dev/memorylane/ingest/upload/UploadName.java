package dev.memorylane.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A name for a file of ours, made from the name that a client sent: one segment of a path on any file system, visible to
 * ingest, and nothing that leads elsewhere or shows itself as what it is not.
 */
final class UploadName {
    /** Bytes in UTF-8; file systems take 255, and a number or a suffix may have to follow. */
    static final int MOST_BYTES = 180;

    private static final String NAMELESS = "photo";
    private static final int LONGEST_EXTENSION = 12;
    /** Windows opens devices by these names, whatever their extension. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private UploadName() {}

    static String safe(String sent) {
        String composed = Normalizer.normalize(base(sent), Normalizer.Form.NFC);
        String plain = composed.codePoints()
                .map(UploadName::plain)
                .filter(c -> c != 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String trimmed = plain.replaceAll("\\.{2,}", ".").replaceAll("^[.\\s]+|[.~\\s]+$", "");
        return device(cut(trimmed.isEmpty() ? NAMELESS : trimmed));
    }

    /** Before the extension. */
    static String stem(String name) {
        return name.substring(0, dot(name));
    }

    /** With its dot; empty where there is none. */
    static String extension(String name) {
        return name.substring(dot(name));
    }

    /** The name itself, then "name (2).jpg" and so on. */
    static String numbered(String name, int number) {
        return number == 1 ? name : stem(name) + " (" + number + ")" + extension(name);
    }

    private static int dot(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? dot : name.length();
    }

    /** The last segment, by either kind of slash. */
    private static String base(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** The character itself, another in its place, or 0 for none. */
    private static int plain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> 0;
            case Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '_';
            case Character.SPACE_SEPARATOR -> ' ';
            default -> "<>:\"/\\|?*\u2044\u2215\u29F8\uFF0F\uFF3C".indexOf(c) >= 0 ? '_' : c;
        };
    }

    private static String cut(String name) {
        String extension = extension(name);
        StringBuilder stem = new StringBuilder(stem(name));
        while (bytes(stem + extension) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.toString().stripTrailing() + extension;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String device(String name) {
        int dot = name.indexOf('.');
        String first = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(first) ? "_" + name : name;
    }
}
