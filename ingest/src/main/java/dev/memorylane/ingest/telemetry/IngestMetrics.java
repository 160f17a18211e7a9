package dev.memorylane.ingest.telemetry;

import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Gauges of each watched source, by its library and place. */
@ApplicationScoped
class IngestMetrics {
    private static final double MILLIS = 1e3;

    private final Meters meters;
    private final Ingest ingest;
    private final Clock clock = Clock.systemUTC();

    @Inject
    IngestMetrics(Meters meters, Ingest ingest) {
        this.meters = meters;
        this.ingest = ingest;
    }

    /** After ingest's own start: only then it has its sources. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        ingest.statuses().stream().map(SourceStatus::source).forEach(this::register);
    }

    private void register(Source source) {
        gauge("found", "Files that the last scan met", source, SourceStatus::filesFound);
        gauge("pending", "Files that have settled and are not committed yet", source, SourceStatus::pending);
        gauge("settling", "Files that are still being written", source, SourceStatus::settling);
        gauge("removals.held", "Missing photos that wait for a person's word", source, SourceStatus::pendingRemovals);
        gauge("scan.age.seconds", "How long ago the last scan ended; -1 before the first", source, this::scanAge);
        for (State state : State.values()) {
            Tags tags = tags(source).and("state", state.name().toLowerCase(Locale.ROOT));
            meters.gauge(
                    "ingest.source.state",
                    "1 for the state that the source is in",
                    tags,
                    () -> is(source, state) ? 1 : 0);
        }
    }

    private void gauge(String name, String words, Source source, ToDoubleFunction<SourceStatus> figure) {
        meters.gauge("ingest." + name, words, tags(source), () -> ingest.statusOf(source.id())
                .map(figure::applyAsDouble)
                .orElse(Double.NaN));
    }

    private boolean is(Source source, State state) {
        return ingest.statusOf(source.id()).filter(now -> now.state() == state).isPresent();
    }

    private double scanAge(SourceStatus status) {
        return status.lastScanAt()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / MILLIS)
                .orElse(-1.0);
    }

    private static Tags tags(Source source) {
        return Tags.of("library", source.library(), "source", source.place());
    }
}
