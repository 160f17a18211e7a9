package dev.memorylane.ingest.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What a walk passes over without a record: hidden files, what operating systems and network drives leave behind, and
 * downloads under way, which browsers and copy programs rename when they are whole.
 */
final class Unseen {
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

    private Unseen() {}

    static boolean is(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || JUNK.contains(name)
                || name.endsWith("~")
                || (name.indexOf('.') > 0 && UNDER_WAY.contains(name.substring(name.lastIndexOf('.') + 1)));
    }
}
