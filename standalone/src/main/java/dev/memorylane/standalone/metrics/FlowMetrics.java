package dev.memorylane.standalone.metrics;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.clusterer.RestoreProgress;
import dev.memorylane.clusterer.features.BlobFeatures;
import dev.memorylane.clusterer.work.ReclusterTimes;
import dev.memorylane.embedder.Backlog;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.schemas.RejectionCode;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Gauges of the flow, as Prometheus reads them at {@code /q/metrics}; all begin with {@code memorylane}. */
@ApplicationScoped
class FlowMetrics {
    private static final double MILLIS = 1e3;

    private final MeterRegistry registry;
    private final Gallery gallery;
    private final Clock clock = Clock.systemUTC();

    @Inject
    FlowMetrics(MeterRegistry registry, Gallery gallery) {
        this.registry = registry;
        this.gallery = gallery;
    }

    void onStart(
            @Observes StartupEvent event,
            Backlog backlog,
            ClustererStatus clusterer,
            BlobFeatures features,
            RestoreProgress restore) {
        gauge("memorylane.embedder.backlog", "Photos that wait for their embedding in this process", backlog::photos);
        gauge("memorylane.embedder.wait.seconds", "How long the photo last embedded had waited", backlog::waitSeconds);
        gauge("memorylane.clusterer.dirty.windows", "Windows that wait for a new shortlist", clusterer::dirtyWindows);
        gauge(
                "memorylane.clusterer.oldest.dirty.seconds",
                "How long the window that waits longest for a new shortlist has waited",
                () -> clusterer.oldestDirtySeconds(clock));
        clusterer.reclusterTimes().classes().forEach(this::timer);
        gauge("memorylane.clusterer.failing.windows", "Windows whose clustering fails", clusterer::failingWindows);
        gauge("memorylane.clusterer.lost.features", "Photos whose local features are lost", features::lost);
        gauge("memorylane.streams.restoring.stores", "State stores being restored", restore::restoringStores);
        books("memorylane.books.seen", "Files that are photos or should be", Books::seen);
        books("memorylane.books.embedded", "Photos with an embedding", Books::embedded);
        books("memorylane.books.rejected", "Files that should be photos and are none", Books::rejected);
        books("memorylane.books.pending", "Photos that wait", Books::pending);
        rejections();
    }

    private void timer(ReclusterTimes.SizeClass windows) {
        String name = "memorylane.clusterer.recluster";
        FunctionTimer.builder(
                        name,
                        windows,
                        ReclusterTimes.SizeClass::count,
                        size -> size.total().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("Time to cluster a window anew, by its number of photos")
                .tag("photos", windows.upTo())
                .register(registry);
        Gauge.builder(name + ".longest.seconds", windows, size -> size.longest().toMillis() / MILLIS)
                .description("Longest time to cluster a window anew, by its number of photos")
                .tag("photos", windows.upTo())
                .register(registry);
    }

    private void rejections() {
        for (RejectionCode code : RejectionCode.values()) {
            Gauge.builder("memorylane.rejections.open", () -> gallery.openRejections()
                            .getOrDefault(code, 0L))
                    .description("Files and photos that are rejected now, by code")
                    .tag("code", code.name())
                    .register(registry);
        }
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
