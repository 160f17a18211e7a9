package dev.memorylane.gallery.export;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.schemas.blob.BlobStore;
import java.io.IOException;

/** The thumbnails that are there already: upright, 512 pixels. */
public final class ThumbnailPictures implements Pictures {
    private final BlobStore blobs;

    public ThumbnailPictures(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public byte[] jpeg(ListedPhoto photo, int longSide) throws IOException {
        return photo.thumbnail()
                .flatMap(blobs::get)
                .orElseThrow(() -> new IOException("it has no thumbnail; it gets one once it is embedded"));
    }
}
