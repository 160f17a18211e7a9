package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Photo;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the bytes of a photo are, as ingest saw them.
 *
 * @param uri the object that holds them
 * @param version of that object; empty where its storage tells none
 * @param bytes how many; 0 where not recorded
 * @param mediaType by its content
 * @param orientation EXIF orientation, 1 to 8
 * @param assetId the shot that it belongs to, where it is one of several files
 */
public record Original(
        String uri, String version, long bytes, String mediaType, int orientation, Optional<String> assetId) {
    public Original {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(mediaType, "mediaType");
    }

    static Original of(Photo photo) {
        return new Original(
                photo.getUri(),
                photo.getObjectVersion(),
                photo.getSize(),
                photo.getMediaType(),
                photo.getOrientation(),
                Optional.ofNullable(photo.getAssetId()));
    }
}
