package dev.memorylane.clusterer;

import dev.memorylane.clusterer.ReclusterLog.Result;
import dev.memorylane.clusterer.WaitingWindow.State;
import dev.memorylane.clusterer.store.DirtyMark;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Inbox;
import dev.memorylane.clusterer.work.Job;
import dev.memorylane.clusterer.work.Outcome;
import dev.memorylane.clusterer.work.Snapshot;
import dev.memorylane.clusterer.work.Stamp;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** By the wall clock: hands the windows that are due to the workers, and publishes what they finished. Never waits. */
final class Reclustering {
    private static final Logger LOG = Logger.getLogger(Reclustering.class);

    private final Clustering clustering;
    private final Marks marks;
    private final Snapshots snapshots;
    private final Publication publication;
    private final Inbox<Outcome> inbox;
    private final Teaching teaching;
    private final TaskStatus task;
    private final DueRule due;
    private final Releases releases;
    private final Retries retries = new Retries();
    private final Rests rests;
    private final LostByWindow lost = new LostByWindow();
    private final Set<LibraryWindow> running = new HashSet<>();
    private final Standing standing;

    Reclustering(
            Clustering clustering,
            Marks marks,
            Snapshots snapshots,
            Publication publication,
            Inbox<Outcome> inbox,
            Teaching teaching,
            TaskStatus task) {
        this.clustering = clustering;
        this.marks = marks;
        this.snapshots = snapshots;
        this.publication = publication;
        this.inbox = inbox;
        this.teaching = teaching;
        this.task = task;
        this.due = new DueRule(clustering.quiet(), clustering.settings().maxWait());
        this.rests = new Rests(clustering.settings().rest());
        this.releases = new Releases(marks, retries::isWaiting);
        this.standing = new Standing(clustering.quiet(), due, rests, retries, releases, running);
    }

    void tick(long now) {
        for (Optional<Outcome> next = inbox.poll(); next.isPresent(); next = inbox.poll()) {
            finish(next.orElseThrow(), now);
        }
        rests.look(now);
        clustering.status().countStale(releases.dropStale());
        List<DirtyWindow> dirty = marks.all().stream()
                .sorted(Comparator.comparingLong(window -> window.mark().getSince()))
                .toList();
        submitDue(dirty, now);
        task.waiting(standing.of(dirty, now));
        releases.windows().forEach(window -> releases.take(window).forEach(outcome -> publish(outcome, now)));
        if (marks.isEmpty()) {
            publication.letBeSeen();
        }
        teaching.tick(now);
        task.running(running.size());
        task.failing(retries.size());
        task.lostFeatures(lost.count());
    }

    private void finish(Outcome outcome, long now) {
        running.remove(outcome.stamp().window());
        switch (outcome) {
            case Outcome.Drafted drafted -> {
                rests.begin(drafted.stamp().window(), drafted.took(), now);
                lost.put(drafted.stamp().window(), drafted.lost());
                ready(drafted);
            }
            case Outcome.Vanished vanished -> vanish(vanished);
            case Outcome.Failed failed -> retryLater(failed, now);
        }
    }

    private void ready(Outcome outcome) {
        retries.forget(outcome.stamp().window());
        releases.hold(outcome);
    }

    private void publish(Outcome outcome, long now) {
        LibraryWindow window = outcome.stamp().window();
        switch (outcome) {
            case Outcome.Drafted drafted -> {
                Result result = publication.current(window, drafted.bounds(), drafted.draft());
                note(drafted.stamp(), result, drafted.took(), now);
                teaching.note(window, drafted.taught(), now);
            }
            case Outcome.Vanished vanished -> {
                publication.withdrawn(window, vanished.modelKey());
                note(vanished.stamp(), Result.WITHDRAWN, Duration.ZERO, now);
                teaching.forget(window, now);
            }
            case Outcome.Failed failed -> throw new IllegalStateException("Nothing came of " + failed.stamp());
        }
        DirtyMark mark = marks.find(window).orElseThrow();
        if (mark.getChange() == outcome.stamp().change()) {
            marks.clean(window);
        } else {
            marks.restart(window, mark);
        }
    }

    private void retryLater(Outcome.Failed failed, long now) {
        LibraryWindow window = failed.stamp().window();
        Duration wait = retries.failed(window, now);
        clustering.status().countFailure();
        note(failed.stamp(), Result.FAILED, Duration.ZERO, now);
        LOG.errorf(
                failed.cause(),
                "The shortlist of %s (photos: %d) could not be made; its last revision stands, and it is tried again in %d s",
                window,
                failed.stamp().photos(),
                wait.toSeconds());
    }

    private void note(Stamp stamp, Result result, Duration took, long now) {
        clustering.status().reclusterLog().note(stamp, result, took, now);
    }

    /** @param all those that wait longest first */
    private void submitDue(List<DirtyWindow> all, long now) {
        List<DirtyWindow> waiting = all.stream()
                .filter(dirty -> standing.of(dirty, now) == State.WORKER)
                .toList();
        for (DirtyWindow dirty : waiting) {
            if (!clustering.workers().hasRoom()) {
                return;
            }
            submit(dirty, !due.isQuiet(dirty.mark(), now));
        }
    }

    private void submit(DirtyWindow dirty, boolean overdue) {
        snapshots
                .of(dirty, overdue)
                .ifPresentOrElse(
                        this::submit,
                        () -> vanish(new Outcome.Vanished(
                                Snapshots.stamp(dirty, overdue, 0), snapshots.modelKey(dirty.window()))));
    }

    private void vanish(Outcome.Vanished vanished) {
        lost.put(vanished.stamp().window(), Set.of());
        ready(vanished);
    }

    private void submit(Snapshot snapshot) {
        Job job = new Job(
                snapshot,
                clustering.culling(),
                clustering.features(),
                clustering.status().reclusterTimes(),
                inbox);
        if (clustering.workers().offer(job, job.bytes())) {
            running.add(snapshot.stamp().window());
        }
    }
}
