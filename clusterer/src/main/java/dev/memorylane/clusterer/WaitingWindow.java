package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.time.Instant;

/**
 * A window whose shortlist is behind, as it stood at the last look around.
 *
 * @param since arrival of the first change that its shortlist does not show
 * @param lastAt arrival of the last one
 * @param changes how many there were
 * @param state what it waits for
 */
public record WaitingWindow(LibraryWindow window, Instant since, Instant lastAt, long changes, State state) {

    /** What a window waits for. */
    public enum State {
        /** That nothing comes for it for a while. */
        QUIET,
        /** The end of its rest: it was clustered a moment ago. */
        REST,
        /** A worker. */
        WORKER,
        /** Its result: a worker has it. */
        RUNNING,
        /** The windows that exchanged photos with it: all are published together. */
        PEERS,
        /** The next try: the last one failed. */
        RETRY
    }
}
