package dev.memorylane.export.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every file system and archive program takes, as close to the given as can be. */
public final class SafeName {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9]");
    private static final int MOST_BYTES = 200;

    private SafeName() {}

    /** Of one part of a path. */
    public static String of(String name) {
        String plain = EDGES.matcher(UNSAFE.matcher(name).replaceAll("_")).replaceAll("");
        String stem = plain.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        boolean device = DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches();
        String safe = device ? "_" + plain : plain;
        return shortened(safe.isEmpty() ? "_" : safe);
    }

    /** With something before its extension. */
    public static String with(String name, String addition) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + addition : name.substring(0, dot) + addition + name.substring(dot);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        String stem = name.substring(0, name.length() - extension.length());
        while ((stem + extension).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + extension;
    }
}
