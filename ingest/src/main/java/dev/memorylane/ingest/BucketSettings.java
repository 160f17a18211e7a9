package dev.memorylane.ingest;

import java.util.Optional;

/** A bucket to watch. */
public interface BucketSettings {
    /** {@code s3://BUCKET}, or {@code s3://BUCKET/FOLDER}, of which only what is below is seen. */
    String place();

    /** The library that it feeds; absent: one of its own, named after bucket or folder. No other source may feed it. */
    Optional<String> library();
}
