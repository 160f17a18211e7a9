package dev.memorylane.ingest.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that are passed over without a record: hidden files, what operating systems and network drives leave behind, and
 * downloads under way, which browsers and copy programs rename when they are whole.
 */
public final class PassedOver {
    private static final Set<String> JUNK = Set.of(
            "@eadir",
            "#recycle",
            "#snapshot",
            "$recycle.bin",
            "system volume information",
            "lost+found",
            "__macosx",
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "icon\r");
    private static final Set<String> UNDER_WAY =
            Set.of("part", "partial", "crdownload", "download", "filepart", "opdownload", "tmp", "temp");

    /** As S3Proxy names what it is still receiving, {@code IMG_1.jpg-} and a UUID. */
    private static final Pattern RECEIVING =
            Pattern.compile(".+\\.[a-z0-9]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PassedOver() {}

    /** @param fileOrFolder a name without folders */
    public static boolean is(String fileOrFolder) {
        String name = fileOrFolder.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || RECEIVING.matcher(name).matches()
                || JUNK.contains(name)
                || name.endsWith("~")
                || (name.indexOf('.') > 0 && UNDER_WAY.contains(name.substring(name.lastIndexOf('.') + 1)));
    }
}
