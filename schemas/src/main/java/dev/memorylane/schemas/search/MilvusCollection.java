package dev.memorylane.schemas.search;

import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;

/** The collection of a model key: vectors of different models never meet. */
public final class MilvusCollection {
    private static final int HASH = 12;
    private static final int SLUG = 40;

    public static final String ID = "id";
    public static final String LIBRARY = "library";
    public static final String PHOTO_ID = "photo_id";
    public static final String VERSION = "version";
    public static final String CAPTURED_AT = "captured_at";
    public static final String VECTOR = "vector";

    private MilvusCollection() {}

    /** The primary key of a photo: lower-case hexadecimal SHA-256 of library and photo id. */
    public static String idOf(String library, String photoId) {
        return Sha256.hex((library + '\n' + photoId).getBytes(StandardCharsets.UTF_8));
    }

    /** Letters, digits and underscores: {@code photos_pocket_…_HASH}. The model key's input and pooling fix the dimension. */
    public static String nameOf(String modelKey) {
        String slug = modelKey.replaceAll("[^A-Za-z0-9]+", "_");
        String hash = Sha256.hex(modelKey.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
        return "photos_" + slug.substring(0, Math.min(SLUG, slug.length())) + "_" + hash;
    }
}
