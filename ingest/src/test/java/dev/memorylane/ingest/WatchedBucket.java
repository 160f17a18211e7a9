package dev.memorylane.ingest;

import java.util.Optional;

/** A bucket, or a prefix of one, whose library is named after it. */
record WatchedBucket(String place) implements BucketSettings {
    @Override
    public Optional<String> library() {
        return Optional.empty();
    }
}
