package dev.memorylane.standalone.export;

import dev.memorylane.export.source.Originals;
import dev.memorylane.gallery.export.StoredOriginals;
import dev.memorylane.storage.ObjectStorage;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Settings;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Folders and buckets as {@code ./lane run} finds them, for a command beside it. */
public final class ConfiguredStorage {
    private ConfiguredStorage() {}

    public static Originals originals() {
        S3Settings settings = new SmallRyeConfigBuilder()
                .withMapping(S3Settings.class)
                .addDefaultInterceptors()
                .addDefaultSources()
                .build()
                .getConfigMapping(S3Settings.class);
        return new StoredOriginals(new ObjectStorage(new Buckets(settings)));
    }
}
