package dev.memorylane.standalone.run;

import dev.memorylane.gallery.api.SourceNotices;
import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the page of the folders that cannot go on without a person. */
@ApplicationScoped
class IngestNotices implements SourceNotices {
    @Inject
    Ingest ingest;

    @Override
    public List<String> of(String library) {
        return ingest.statuses().stream()
                .filter(source -> source.source().library().equals(library))
                .filter(Work::waits)
                .map(SourceStatus::words)
                .toList();
    }
}
