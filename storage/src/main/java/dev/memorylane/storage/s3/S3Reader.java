package dev.memorylane.storage.s3;

import dev.memorylane.storage.ObjectReader;
import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import java.io.InputStream;

/** Reads objects of buckets. A version that is no more the current one is refused by the server itself, by its etag. */
public final class S3Reader implements ObjectReader {
    private final Buckets buckets;

    public S3Reader(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public InputStream open(String uri, String version) throws StorageException {
        return buckets.open(address(uri), BucketVersion.parse(version));
    }

    private static S3Address address(String uri) throws StorageException {
        try {
            return S3Address.parse(uri);
        } catch (IllegalArgumentException e) {
            throw new StorageException(Reason.GONE, e.getMessage(), e);
        }
    }
}
