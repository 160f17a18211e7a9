package dev.memorylane.gallery.view;

import java.net.URI;
import java.util.Objects;

/**
 * A file by its place.
 *
 * @param source the folder or bucket prefix, as the topic objects names it
 * @param uri the file within it, as the topic objects names it: a URI, or a path
 */
public record SourceFile(String source, String uri) {

    public SourceFile {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(uri, "uri");
    }

    /** The place in plain text: of a {@code file:} URI its path, decoded; of all else what is written. */
    public String path() {
        if (!uri.startsWith("file:")) {
            return uri;
        }
        try {
            String path = URI.create(uri).getPath();
            return path == null ? uri : path;
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    /** Name without folders. */
    public String name() {
        String path = path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
