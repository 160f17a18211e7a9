package dev.memorylane.ingest.upload;

import dev.memorylane.ingest.IngestSettings;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first watched folder of each library. */
@ApplicationScoped
class WatchedFolders implements DropTargets {
    private final IngestSettings ingest;
    private final UploadSettings settings;

    @Inject
    WatchedFolders(IngestSettings ingest, UploadSettings settings) {
        this.ingest = ingest;
        this.settings = settings;
    }

    /** For the proxy. */
    protected WatchedFolders() {
        this(null, null);
    }

    @Override
    public Optional<DropTarget> of(String library) {
        return sources()
                .filter(source -> source.library().equals(library))
                .findFirst()
                .map(source -> new FolderDrop(Path.of(source.place()), settings.into()));
    }

    @Override
    public List<String> libraries() {
        return sources().map(Source::library).distinct().toList();
    }

    private Stream<Source> sources() {
        return ingest.folders().orElse(List.of()).stream()
                .map(folder -> FolderSource.of(folder, List.of()).source());
    }
}
