package dev.memorylane.gallery.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All that is said of a library's folders, by however many speak; nothing where nobody does. */
@ApplicationScoped
class Notices {
    private final Instance<SourceNotices> sources;

    @Inject
    Notices(@Any Instance<SourceNotices> sources) {
        this.sources = sources;
    }

    List<String> of(String library) {
        return sources.stream()
                .flatMap(source -> source.of(library).stream())
                .distinct()
                .toList();
    }
}
