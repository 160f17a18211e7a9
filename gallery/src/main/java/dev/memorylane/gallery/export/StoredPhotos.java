package dev.memorylane.gallery.export;

import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.storage.ObjectStorage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Photos where they lie and pictures of them, for those who ask over HTTP. */
@ApplicationScoped
public class StoredPhotos {
    private final Originals originals;
    private final Optional<BlobStore> thumbnails;
    private final Semaphore atWork =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    @Inject
    public StoredPhotos(ObjectStorage storage, BlobSettings blobs) {
        this.originals = new StoredOriginals(storage);
        this.thumbnails = Optional.of(new FolderBlobStore(blobs.folder()));
    }

    /** For the proxy. */
    protected StoredPhotos() {
        this.originals = null;
        this.thumbnails = null;
    }

    public Originals originals() {
        return originals;
    }

    /** For one answer: not thread-safe. However many are asked for, half of the cores stay free for others. */
    public Pictures pictures() {
        DecodedPictures pictures = new DecodedPictures(thumbnails, originals);
        return (photo, longSide) -> {
            try {
                atWork.acquire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("it was not waited for", e);
            }
            try {
                return pictures.jpeg(photo, longSide);
            } finally {
                atWork.release();
            }
        };
    }
}
