package dev.memorylane.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a folder that settles fast and is reconciled so rarely that notifications must do the work. */
record TestSettings(List<Path> watched, List<BucketSettings> buckets) implements IngestSettings {
    TestSettings(List<Path> watched) {
        this(watched, List.of());
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<List<Path>> folders() {
        return Optional.of(watched);
    }

    @Override
    public Optional<List<Path>> exclude() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> state() {
        return Optional.empty();
    }

    @Override
    public Duration reconcileEvery() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration settle() {
        return Duration.ofMillis(300);
    }

    @Override
    public Duration atRestAfter() {
        return Duration.ZERO;
    }

    @Override
    public Optional<List<String>> fileTimes() {
        return Optional.empty();
    }

    @Override
    public Optional<String> fileTimeZone() {
        return Optional.empty();
    }

    @Override
    public long maxBytes() {
        return 1_000_000;
    }
}
