package dev.memorylane.ingest.source;

import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Name of a source: {@code summer-2023-1a2b3c4d}, the folder's name for people and a hash of its path for identity.
 *
 * @param value lower-case letters, digits and dashes, safe in topic keys and transactional ids
 */
public record SourceId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int HASH_CHARACTERS = 8;
    private static final int SLUG_CHARACTERS = 40;

    public SourceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A source id is made of a-z, 0-9 and dashes, not: " + value);
        }
    }

    /** The id of a folder, by its real absolute path. */
    public static SourceId of(Path realPath) {
        Path name = realPath.getFileName();
        String hash = Sha256.hex(realPath.toString().getBytes(StandardCharsets.UTF_8));
        return new SourceId(slug(name == null ? "" : name.toString()) + "-" + hash.substring(0, HASH_CHARACTERS));
    }

    private static String slug(String name) {
        String dashed = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = dashed.substring(0, Math.min(dashed.length(), SLUG_CHARACTERS));
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "folder" : trimmed;
    }

    @Override
    public String toString() {
        return value;
    }
}
