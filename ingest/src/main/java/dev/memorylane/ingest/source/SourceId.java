package dev.memorylane.ingest.source;

import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Name of a source: {@code summer-2023-1a2b3c4d}, a name for people and a hash of its place for identity.
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

    /**
     * @param name for people
     * @param place what no other source has: the real path of a folder, the URI of a bucket's prefix
     */
    public static SourceId of(String name, String place) {
        String hash = Sha256.hex(place.getBytes(StandardCharsets.UTF_8));
        return new SourceId(slug(name) + "-" + hash.substring(0, HASH_CHARACTERS));
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
