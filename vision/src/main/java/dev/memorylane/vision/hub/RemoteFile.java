package dev.memorylane.vision.hub;

import java.util.Objects;

/**
 * A file as the hub announces it.
 *
 * @param name within the repository
 * @param digest which also names it in the cache
 * @param size in bytes
 */
record RemoteFile(String name, Digest digest, long size) {
    RemoteFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(digest, "digest");
        if (size < 0) {
            throw new IllegalArgumentException(name + " has no size");
        }
    }
}
