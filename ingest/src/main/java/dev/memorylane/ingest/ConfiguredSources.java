package dev.memorylane.ingest;

import dev.memorylane.ingest.bucket.BucketChanges;
import dev.memorylane.ingest.bucket.BucketSource;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folders and buckets of the settings. */
@ApplicationScoped
public class ConfiguredSources {
    private final IngestSettings settings;
    private final Buckets buckets;
    private final BucketChanges changes;

    @Inject
    public ConfiguredSources(IngestSettings settings, Buckets buckets, BucketChanges changes) {
        this.settings = settings;
        this.buckets = buckets;
        this.changes = changes;
    }

    /**
     * Each once, in the order configured.
     *
     * @throws IllegalArgumentException where two of them feed one library: each would take the other's photos for gone
     */
    public Collection<ObjectSource> all() {
        Map<SourceId, ObjectSource> sources = new LinkedHashMap<>();
        for (Path folder : settings.folders().orElse(List.of())) {
            add(FolderSource.of(folder, settings.exclude().orElse(List.of())), sources);
        }
        for (BucketSettings bucket : settings.buckets()) {
            S3Address place = S3Address.typed(bucket.place());
            add(BucketSource.of(place, bucket.library(), buckets, changes), sources);
        }
        requireOwnLibraries(sources.values());
        return sources.values();
    }

    private static void add(ObjectSource source, Map<SourceId, ObjectSource> sources) {
        sources.putIfAbsent(source.source().id(), source);
    }

    private static void requireOwnLibraries(Collection<ObjectSource> sources) {
        Set<String> libraries = new HashSet<>();
        for (ObjectSource source : sources) {
            if (!libraries.add(source.source().library())) {
                throw new IllegalArgumentException("Two sources feed the library %s; give each one of its own."
                        .formatted(source.source().library()));
            }
        }
    }
}
