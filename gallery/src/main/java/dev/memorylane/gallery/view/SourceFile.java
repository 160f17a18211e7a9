package dev.memorylane.gallery.view;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    /** The place in plain text, decoded: of a {@code file:} URI its path, of an {@code s3:} URI all of it. */
    public String path() {
        if (uri.startsWith("s3:")) {
            // A plus is one: only forms write it for a space.
            return decoded(uri.replace("+", "%2B"));
        }
        return uri.startsWith("file:") ? filePath() : uri;
    }

    private String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    private String filePath() {
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
