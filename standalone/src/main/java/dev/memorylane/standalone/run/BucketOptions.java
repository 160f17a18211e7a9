package dev.memorylane.standalone.run;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person asked for of S3.
 *
 * @param serveFolders whether the folders of the run are buckets too
 * @param endpoint where the buckets are that are watched; empty: as configured, else Amazon
 */
public record BucketOptions(boolean serveFolders, Optional<URI> endpoint) {
    public BucketOptions {
        Objects.requireNonNull(endpoint, "endpoint");
    }
}
