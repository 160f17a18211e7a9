package dev.memorylane.ingest.upload;

import dev.memorylane.ingest.ConfiguredSources;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.storage.s3.Buckets;
import dev.memorylane.storage.s3.S3Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder or bucket that feeds a library. */
@ApplicationScoped
class WatchedPlaces implements DropTargets {
    private final ConfiguredSources sources;
    private final UploadSettings settings;
    private final Buckets buckets;

    @Inject
    WatchedPlaces(ConfiguredSources sources, UploadSettings settings, Buckets buckets) {
        this.sources = sources;
        this.settings = settings;
        this.buckets = buckets;
    }

    /** For the proxy. */
    protected WatchedPlaces() {
        this(null, null, null);
    }

    @Override
    public Optional<DropTarget> of(String library) {
        return sources()
                .filter(source -> source.library().equals(library))
                .findFirst()
                .map(this::target);
    }

    @Override
    public List<String> libraries() {
        return sources().map(Source::library).distinct().toList();
    }

    private Stream<Source> sources() {
        return sources.all().stream().map(ObjectSource::source);
    }

    private DropTarget target(Source source) {
        return S3Address.isOne(source.root())
                ? new BucketDrop(S3Address.parse(source.root()), settings.into(), buckets)
                : new FolderDrop(Path.of(source.place()), settings.into());
    }
}
