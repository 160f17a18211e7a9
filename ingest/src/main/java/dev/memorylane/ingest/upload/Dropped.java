package dev.memorylane.ingest.upload;

import java.util.Objects;

/**
 * Where a whole upload went.
 *
 * @param file the file or object, within its library
 * @param sha256 of its bytes, lower-case hexadecimal: the id of the photo that it is, if it is one
 * @param already whether the same bytes were there before under this name
 */
public record Dropped(String file, String sha256, boolean already) {
    public Dropped {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }
}
