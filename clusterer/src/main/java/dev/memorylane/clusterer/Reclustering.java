package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Inbox;
import dev.memorylane.clusterer.work.Job;
import dev.memorylane.clusterer.work.Outcome;
import dev.memorylane.clusterer.work.Snapshot;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** By the wall clock: publishes what the workers finished, then hands them the windows that are due. Never waits. */
final class Reclustering {
    private static final Logger LOG = Logger.getLogger(Reclustering.class);

    private final Clustering clustering;
    private final Marks marks;
    private final Snapshots snapshots;
    private final Publication publication;
    private final Inbox inbox;
    private final TaskStatus task;
    private final DueRule due;
    private final Retries retries = new Retries();
    private final Set<LibraryWindow> running = new HashSet<>();

    Reclustering(
            Clustering clustering,
            Marks marks,
            Snapshots snapshots,
            Publication publication,
            Inbox inbox,
            TaskStatus task) {
        this.clustering = clustering;
        this.marks = marks;
        this.snapshots = snapshots;
        this.publication = publication;
        this.inbox = inbox;
        this.task = task;
        this.due = new DueRule(clustering.quiet(), clustering.settings().maxWait());
    }

    void tick(long now) {
        for (Optional<Outcome> next = inbox.poll(); next.isPresent(); next = inbox.poll()) {
            finish(next.orElseThrow(), now);
        }
        submitDue(now);
        task.running(running.size());
        task.failing(retries.size());
    }

    private void finish(Outcome outcome, long now) {
        running.remove(outcome.snapshot().window());
        switch (outcome) {
            case Outcome.Drafted drafted -> settle(drafted);
            case Outcome.Failed failed -> retryLater(failed, now);
        }
    }

    private void settle(Outcome.Drafted drafted) {
        Snapshot snapshot = drafted.snapshot();
        LibraryWindow window = snapshot.window();
        retries.forget(window);
        DirtyMark mark = marks.find(window)
                .orElseThrow(() -> new IllegalStateException("A job ran for " + window + ", which was not dirty"));
        if (mark.getChange() == snapshot.change()) {
            publication.current(window, drafted.draft());
            marks.clean(window);
        } else if (isWorthShowing(snapshot, mark)) {
            publication.current(window, drafted.draft());
            marks.restart(window, mark);
        } else {
            clustering.status().countStale();
        }
    }

    /**
     * A window that never gets quiet would never be shown if only unchanged ones were: its content is shown where photos
     * only came since, so that it is incomplete but not wrong.
     */
    private static boolean isWorthShowing(Snapshot snapshot, DirtyMark mark) {
        return snapshot.overdue() && mark.getRetractions() == snapshot.retractions();
    }

    private void retryLater(Outcome.Failed failed, long now) {
        LibraryWindow window = failed.snapshot().window();
        Duration wait = retries.failed(window, now);
        clustering.status().countFailure();
        LOG.errorf(
                failed.cause(),
                "The shortlist of %s (photos: %d) could not be made; its last revision stands, and it is tried again in %d s",
                window,
                failed.snapshot().photos().size(),
                wait.toSeconds());
    }

    private void submitDue(long now) {
        List<DirtyWindow> waiting = marks.all().stream()
                .filter(dirty -> isDue(dirty, now))
                .sorted(Comparator.comparingLong(dirty -> dirty.mark().getSince()))
                .toList();
        for (DirtyWindow dirty : waiting) {
            if (!clustering.workers().hasRoom()) {
                return;
            }
            submit(snapshots.of(dirty, !due.isQuiet(dirty.mark(), now)));
        }
    }

    private boolean isDue(DirtyWindow dirty, long now) {
        return !running.contains(dirty.window())
                && retries.allow(dirty.window(), now)
                && (due.isQuiet(dirty.mark(), now) || due.isOverdue(dirty.mark(), now));
    }

    private void submit(Snapshot snapshot) {
        if (snapshot.photos().isEmpty()) {
            publication.withdrawn(snapshot);
            retries.forget(snapshot.window());
            marks.clean(snapshot.window());
        } else if (clustering
                .workers()
                .offer(new Job(snapshot, clustering.culling(), clustering.parameters(), inbox))) {
            running.add(snapshot.window());
        }
    }
}
