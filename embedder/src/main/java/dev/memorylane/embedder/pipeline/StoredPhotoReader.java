package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Photo;
import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads photos where their objects are: in folders and in buckets. */
@ApplicationScoped
public class StoredPhotoReader implements PhotoReader {
    private final ObjectReader storage;

    @Inject
    public StoredPhotoReader(ObjectReader storage) {
        this.storage = storage;
    }

    @Override
    public byte[] read(Photo photo) throws StorageException {
        return storage.read(photo.getUri(), photo.getObjectVersion(), mostBytes(photo));
    }

    /** An object that has grown is another one by now; of photos of before sizes were kept any number is read. */
    private static long mostBytes(Photo photo) {
        return photo.getSize() > 0 ? photo.getSize() : ObjectReader.LONGEST_ARRAY;
    }
}
