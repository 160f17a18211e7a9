package dev.memorylane.schemas.blob;

import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the blobs of a store are.
 *
 * @param folder of the store
 */
record BlobNames(Path folder) {
    /** End of the name of a file that is being written. */
    static final String PART = ".part";

    /** End of the name of a file that is being collected. */
    static final String GOING = ".going";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    /** Whether a text names a blob; no other may become part of a path. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    Path file(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    /** Beside a file, where it is written before it is moved to its place; another one at each call. */
    static Path part(Path file) {
        return file.resolveSibling("new" + UUID.randomUUID() + PART);
    }

    Path going(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id + GOING);
    }
}
