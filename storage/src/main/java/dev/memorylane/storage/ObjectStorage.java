package dev.memorylane.storage;

import dev.memorylane.storage.StorageException.Reason;
import dev.memorylane.storage.file.FileReader;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Reads objects wherever they are, by the scheme of their URI. */
@ApplicationScoped
public class ObjectStorage implements ObjectReader {
    private final ObjectReader files = new FileReader();
    private final ObjectReader buckets;

    @Inject
    public ObjectStorage(Buckets buckets) {
        this.buckets = new S3Reader(buckets);
    }

    @Override
    public InputStream open(String uri, String version) throws StorageException {
        return readerOf(uri).open(uri, version);
    }

    private ObjectReader readerOf(String uri) throws StorageException {
        if (uri.startsWith("file:")) {
            return files;
        }
        if (uri.startsWith("s3:")) {
            return buckets;
        }
        throw new StorageException(Reason.UNKNOWN_SCHEME, "No source of this kind is configured: " + uri);
    }
}
