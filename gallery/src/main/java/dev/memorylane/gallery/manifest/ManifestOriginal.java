package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.Original;

/**
 * Where the bytes of a photo are.
 *
 * @param uri the object that holds them
 * @param version of that object; empty where its storage tells none
 * @param bytes how many; 0 where not recorded
 * @param mediaType by its content
 * @param orientation EXIF orientation, 1 to 8
 */
public record ManifestOriginal(String uri, String version, long bytes, String mediaType, int orientation) {

    static ManifestOriginal of(Original original) {
        return new ManifestOriginal(
                original.uri(), original.version(), original.bytes(), original.mediaType(), original.orientation());
    }
}
