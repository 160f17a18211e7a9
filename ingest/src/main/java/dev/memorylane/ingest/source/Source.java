package dev.memorylane.ingest.source;

import java.util.Objects;

/**
 * What feeds a library: a folder, or the objects of a bucket below a prefix.
 *
 * @param id name of the source
 * @param library the tenant its photos belong to
 * @param place where it is, for people: the path of a folder, {@code s3://bucket/prefix}
 * @param root URI, with a slash at its end, below which all its objects are
 */
public record Source(SourceId id, String library, String place, String root) {

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(place, "place");
        if (!root.endsWith("/")) {
            throw new IllegalArgumentException("The root of a source ends in a slash, not " + root);
        }
    }

    /** The name of one of its objects with its folders, for people. */
    public String relativeName(String uri) {
        return ObjectName.text(uri.startsWith(root) ? uri.substring(root.length()) : uri);
    }
}
