package dev.memorylane.ingest.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What may be uploaded, and where it is kept until it is whole. */
@ConfigMapping(prefix = "memorylane.ingest.uploads")
public interface UploadSettings {
    /** Where unfinished uploads are kept; absent: nothing is taken. */
    Optional<Path> folder();

    /** The folder below the watched one into which finished uploads go. */
    @WithDefault("Uploads")
    String into();

    /** Bytes of one file at most. */
    @WithDefault("2000000000")
    long maxBytes();

    /** Requests that send bytes at one time. */
    @WithDefault("8")
    int concurrent();

    /** Unfinished uploads at one time. */
    @WithDefault("1000")
    int unfinished();

    /** How long an unfinished upload may rest before it is forgotten. */
    @WithDefault("7d")
    Duration keep();

    /** Bytes of the disk that are left free whatever is sent. */
    @WithDefault("500000000")
    long spareBytes();
}
