package dev.memorylane.schemas.blob;

import java.nio.file.Path;
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

    Path going(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id + GOING);
    }
}
