package dev.memorylane.clusterer.telemetry;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.clusterer.RestoreProgress;
import dev.memorylane.clusterer.work.ReclusterTimes;
import dev.memorylane.telemetry.Meters;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Meters of windows, shortlists and state stores of this process. */
@ApplicationScoped
class ClustererMetrics {
    private static final double MILLIS = 1e3;

    private final Meters meters;
    private final Clock clock = Clock.systemUTC();

    @Inject
    ClustererMetrics(Meters meters) {
        this.meters = meters;
    }

    void onStart(@Observes StartupEvent event, ClustererStatus status, RestoreProgress restore) {
        windows(status);
        shortlists(status);
        status.reclusterTimes().classes().forEach(this::timer);
        meters.gauge("clusterer.lost.features", "Photos whose local features are lost", status::lostFeatures);
        meters.counter("clusterer.other.model", "Embeddings of another model, ignored", status::ignoredOfOtherModel);
        meters.counter(
                "clusterer.unusable", "Embeddings left out for their length or direction", status::unusableEmbeddings);
        meters.gauge("streams.restoring.stores", "State stores being restored", restore::restoringStores);
        meters.counter("streams.restored", "Records read back into state stores", restore::restoredRecords);
    }

    private void windows(ClustererStatus status) {
        meters.gauge("clusterer.dirty.windows", "Windows that wait for a new shortlist", status::dirtyWindows);
        meters.gauge(
                "clusterer.oldest.dirty.seconds",
                "How long the window that waits longest for a new shortlist has waited",
                () -> status.oldestDirtySeconds(clock));
        meters.gauge("clusterer.running", "Windows being clustered", status::runningJobs);
        meters.gauge("clusterer.failing.windows", "Windows whose clustering fails", status::failingWindows);
        meters.counter("clusterer.failures", "Attempts to cluster a window that failed", status::failures);
    }

    private void shortlists(ClustererStatus status) {
        meters.counter("clusterer.published", "Revisions published, withdrawals too", status::published);
        meters.counter("clusterer.unchanged", "Results equal to what was published", status::unchanged);
        meters.counter("clusterer.stale", "Results whose window had changed meanwhile", status::stale);
    }

    private void timer(ReclusterTimes.SizeClass windows) {
        String name = "clusterer.recluster";
        Tags tags = Tags.of("photos", windows.upTo());
        meters.timer(
                name,
                "Time to cluster a window anew, by its number of photos",
                tags,
                windows,
                ReclusterTimes.SizeClass::count,
                size -> size.total().toNanos());
        meters.gauge(
                name + ".longest.seconds",
                "Longest time to cluster a window anew, by its number of photos",
                tags,
                () -> windows.longest().toMillis() / MILLIS);
    }
}
