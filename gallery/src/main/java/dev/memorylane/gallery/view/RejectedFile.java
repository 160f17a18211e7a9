package dev.memorylane.gallery.view;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that should be a photo and is none.
 *
 * @param path the file, as {@link LibrarySnapshot} names files
 * @param photoId SHA-256 of its bytes, where they were read
 * @param rejection why
 */
public record RejectedFile(String path, Optional<String> photoId, Rejection rejection) {
    public RejectedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(photoId, "photoId");
        Objects.requireNonNull(rejection, "rejection");
    }

    /** Name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
