package dev.memorylane.clusterer;

import dev.memorylane.clusterer.WaitingWindow.State;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.window.LibraryWindow;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What each dirty window of a task waits for: decides which are due, and tells people why another is not. */
final class Standing {
    /** Told to people; nobody reads more. */
    private static final int MOST = 200;

    private final QuietPeriod quiet;
    private final DueRule due;
    private final Rests rests;
    private final Retries retries;
    private final Releases releases;
    private final Set<LibraryWindow> running;

    Standing(
            QuietPeriod quiet,
            DueRule due,
            Rests rests,
            Retries retries,
            Releases releases,
            Set<LibraryWindow> running) {
        this.quiet = quiet;
        this.due = due;
        this.rests = rests;
        this.retries = retries;
        this.releases = releases;
        this.running = running;
    }

    State of(DirtyWindow dirty, long now) {
        if (running.contains(dirty.window())) {
            return State.RUNNING;
        }
        if (releases.holds(dirty.window(), dirty.mark())) {
            return State.PEERS;
        }
        if (!retries.allow(dirty.window(), now)) {
            return State.RETRY;
        }
        if (!quiet.isOver() && !rests.allow(dirty.window(), now)) {
            return State.REST;
        }
        return due.isQuiet(dirty.mark(), now) || due.isOverdue(dirty.mark(), now) ? State.WORKER : State.QUIET;
    }

    /**
     * What to tell of them.
     *
     * @param dirty those that wait longest first
     */
    List<WaitingWindow> of(List<DirtyWindow> dirty, long now) {
        return dirty.stream()
                .limit(MOST)
                .map(window -> new WaitingWindow(
                        window.window(),
                        Instant.ofEpochMilli(window.mark().getSince()),
                        Instant.ofEpochMilli(window.mark().getLastAt()),
                        window.mark().getChange(),
                        of(window, now)))
                .toList();
    }
}
