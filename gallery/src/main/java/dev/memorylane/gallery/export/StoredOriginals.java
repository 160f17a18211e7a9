package dev.memorylane.gallery.export;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Originals;
import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;

/** Photos where their folder or bucket holds them, in the version that was seen. */
public final class StoredOriginals implements Originals {
    private final ObjectReader storage;

    public StoredOriginals(ObjectReader storage) {
        this.storage = storage;
    }

    @Override
    public InputStream open(ListedPhoto photo) throws IOException {
        try {
            return storage.open(photo.uri(), photo.version());
        } catch (StorageException e) {
            throw new IOException(words(e), e);
        }
    }

    private static String words(StorageException e) {
        return switch (e.reason()) {
            case AWAY ->
                "what holds it cannot be reached (%s); connect its disk or look to its bucket"
                        .formatted(e.getMessage());
            case GONE -> "it is not where it was; if it was moved, it is found there within a minute";
            case CHANGED, TOO_LARGE -> "it was changed since it was seen; it is looked at again by itself";
            case DENIED -> "it may not be read; allow this program to read it";
            case ARCHIVED -> "it lies in an archive of its bucket; restore it there";
            case UNKNOWN_SCHEME -> e.getMessage();
        };
    }
}
