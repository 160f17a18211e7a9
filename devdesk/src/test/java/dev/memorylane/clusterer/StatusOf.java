package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A clusterer's status as its stream thread writes it. */
public final class StatusOf {
    private StatusOf() {}

    /** One dirty window that is quiet for so long, and one that was looked at and did not change. */
    public static ClustererStatus oneBehindAndOneUnchanged(LibraryWindow behind, LibraryWindow looked, Instant at) {
        ClustererStatus status = new ClustererStatus();
        TaskStatus task = status.opened();
        task.dirty(1);
        task.oldest(at.toEpochMilli());
        task.waiting(List.of(new WaitingWindow(behind, at, at, 4, WaitingWindow.State.QUIET)));
        status.countUnchanged();
        status.reclusterLog()
                .note(
                        new Stamp(looked, 1, 0, false, 12),
                        ReclusterLog.Result.UNCHANGED,
                        Duration.ofMillis(34),
                        at.toEpochMilli());
        return status;
    }
}
