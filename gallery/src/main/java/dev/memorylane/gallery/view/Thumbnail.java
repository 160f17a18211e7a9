package dev.memorylane.gallery.view;

import java.util.Objects;

/**
 * Claim check of a small upright picture.
 *
 * @param blobId name in the blob store
 * @param mediaType its media type
 * @param width pixels; 0 where not recorded
 * @param height pixels; 0 where not recorded
 */
public record Thumbnail(String blobId, String mediaType, int width, int height) {
    private static final int DIGITS = 12;

    public Thumbnail {
        Objects.requireNonNull(blobId, "blobId");
        Objects.requireNonNull(mediaType, "mediaType");
    }

    /** Changes with the picture, so that an address that names it may be cached for ever. */
    public String version() {
        return blobId.substring(0, DIGITS);
    }
}
