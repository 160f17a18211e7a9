package dev.memorylane.standalone.metrics;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.clusterer.RestoreProgress;
import dev.memorylane.embedder.Backlog;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.Books;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Gauges of the flow, as Prometheus reads them at {@code /q/metrics}; all begin with {@code memorylane}. */
@ApplicationScoped
class FlowMetrics {
    private final MeterRegistry registry;
    private final Gallery gallery;

    @Inject
    FlowMetrics(MeterRegistry registry, Gallery gallery) {
        this.registry = registry;
        this.gallery = gallery;
    }

    void onStart(@Observes StartupEvent event, Backlog backlog, ClustererStatus clusterer, RestoreProgress restore) {
        gauge("memorylane.embedder.backlog", "Photos that wait for their embedding in this process", backlog::photos);
        gauge("memorylane.embedder.wait.seconds", "How long the photo last embedded had waited", backlog::waitSeconds);
        gauge("memorylane.clusterer.dirty.windows", "Windows that wait for a new shortlist", clusterer::dirtyWindows);
        gauge("memorylane.clusterer.failing.windows", "Windows whose clustering fails", clusterer::failingWindows);
        gauge("memorylane.streams.restoring.stores", "State stores being restored", restore::restoringStores);
        books("memorylane.books.seen", "Files that are photos or should be", Books::seen);
        books("memorylane.books.embedded", "Photos with an embedding", Books::embedded);
        books("memorylane.books.rejected", "Files that should be photos and are none", Books::rejected);
        books("memorylane.books.pending", "Photos that wait", Books::pending);
    }

    private void books(String name, String words, ToLongFunction<Books> figure) {
        gauge(name, words, () -> gallery.libraries().stream()
                .map(gallery::books)
                .mapToLong(figure)
                .sum());
    }

    private void gauge(String name, String words, Supplier<Number> value) {
        Gauge.builder(name, value).description(words).register(registry);
    }
}
