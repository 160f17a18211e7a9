package dev.memorylane.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which folders and buckets are watched, and how. */
@ConfigMapping(prefix = "memorylane.ingest")
public interface IngestSettings {
    /** Whether this process watches folders at all. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Folders to watch, each a source and a library of its own. With a comma in a name, use {@code folders[0]},
     * {@code folders[1]} and so on.
     */
    Optional<List<Path>> folders();

    /** Buckets to watch; how they are reached is set by {@code memorylane.s3}. */
    List<BucketSettings> buckets();

    /** Folders below a watched one that are never looked into, such as where this system keeps its own state. */
    Optional<List<Path>> exclude();

    /**
     * Where a copy of what is known of each source is kept, so that neither the memory nor a start grows with the number of
     * objects. Without it, it is on the heap, and read from the topics at each start.
     */
    Optional<Path> state();

    /**
     * How often a folder is walked although nothing was notified; notifications get lost. Up to five times as rarely where
     * so much is in it that the walks would take more than a hundredth of the time.
     */
    @WithDefault("60s")
    Duration reconcileEvery();

    /** How long a file's size and modification time must be unchanged before it is read. */
    @WithDefault("2s")
    Duration settle();

    /** At the first scan, a file last modified this long ago is read at once. */
    @WithDefault("10s")
    Duration atRestAfter();

    /**
     * Sources of which a photo that tells no capture time in any other way is placed by the time at which its file was
     * written: as they are watched, or {@code all}. That is the shutter's time for a camera's card, and that of a
     * download or a copy for many another.
     */
    Optional<List<String>> fileTimes();

    /** Time zone in which such times are read, as {@code Europe/Berlin}; by default this machine's. */
    Optional<String> fileTimeZone();

    /** Bytes above which a photo is rejected as too large. */
    @WithDefault("2000000000")
    long maxBytes();
}
