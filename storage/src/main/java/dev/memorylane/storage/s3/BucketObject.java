package dev.memorylane.storage.s3;

import java.time.Instant;
import java.util.Objects;

/**
 * An object as a listing or a look met it.
 *
 * @param address where it is
 * @param version in which
 */
public record BucketObject(S3Address address, BucketVersion version) {

    public BucketObject {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(version, "version");
    }

    /** Bytes. */
    public long size() {
        return version.size();
    }

    public Instant modifiedAt() {
        return version.modifiedAt();
    }

    /** Whether it only makes an empty folder visible, as consoles do. */
    public boolean isFolderMarker() {
        return address.key().endsWith("/") && size() == 0;
    }
}
