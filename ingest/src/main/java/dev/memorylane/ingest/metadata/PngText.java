package dev.memorylane.ingest.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text of a PNG (PNG specification, third edition, 11.3.3).
 *
 * @param keyword what it is about
 * @param value UTF-8 or Latin-1: times are the same in both
 */
record PngText(String keyword, byte[] value) {
    private static final String XMP = "XML:com.adobe.xmp";
    /** The second is how ImageMagick hands on EXIF. Its {@code date:create} is the time of a file. */
    private static final Set<String> CREATION = Set.of("creation time", "exif:datetimeoriginal");

    private static final int MAX_TIME = 64;

    /** @return nothing for a compressed text */
    static Optional<PngText> of(String type, byte[] chunk) {
        int end = end(chunk, 0);
        if (end < 0) {
            return Optional.empty();
        }
        String keyword = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
        int from = type.equals("tEXt") ? end + 1 : international(chunk, end + 1);
        return from < 0
                ? Optional.empty()
                : Optional.of(new PngText(keyword, Arrays.copyOfRange(chunk, from, chunk.length)));
    }

    boolean isXmp() {
        return keyword.equals(XMP);
    }

    Optional<String> creationTime() {
        return CREATION.contains(keyword.toLowerCase(Locale.ROOT)) && value.length <= MAX_TIME
                ? Optional.of(new String(value, StandardCharsets.UTF_8).strip())
                : Optional.empty();
    }

    /** Where the text begins behind compression flag, method, language and translated keyword; negative for none. */
    private static int international(byte[] chunk, int from) {
        boolean isPlain = from + 1 < chunk.length && chunk[from] == 0;
        int language = isPlain ? end(chunk, from + 2) : -1;
        int translated = language < 0 ? -1 : end(chunk, language + 1);
        return translated < 0 ? -1 : translated + 1;
    }

    private static int end(byte[] chunk, int from) {
        for (int i = from; i < chunk.length; i++) {
            if (chunk[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
