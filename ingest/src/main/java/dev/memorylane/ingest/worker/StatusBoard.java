package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.source.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** What a worker tells of itself: written by its thread, read by any. A change of state is logged in words. */
final class StatusBoard {
    private static final Logger LOG = Logger.getLogger(StatusBoard.class);

    private final AtomicReference<SourceStatus> status;

    StatusBoard(Source source) {
        status = new AtomicReference<>(new SourceStatus(
                source, State.SCANNING, false, 0, 0, 0, 0, Optional.empty(), "Starting to look at " + source.place()));
    }

    SourceStatus status() {
        return status.get();
    }

    /** A scan has listed its files. */
    void found(int files, int pending, int settling) {
        SourceStatus now = status.get();
        boolean quiet = pending == 0 && settling == 0 && isSettled(now.state());
        set(quiet ? now.state() : State.SCANNING, files, pending, settling, now.pendingRemovals(), now.words());
    }

    private static boolean isSettled(State state) {
        return state != State.SCANNING && state != State.HINDERED;
    }

    /** So many of the files found are not to be waited for. */
    void passedOver(int files) {
        SourceStatus now = status.get();
        set(now.state(), now.filesFound() - files, now.pending(), now.settling(), now.pendingRemovals(), now.words());
    }

    /** Single objects were looked at, and now so many are known. */
    void looked(long known) {
        SourceStatus now = status.get();
        String words = "All %d files of %s are accounted for"
                .formatted(known, now.source().place());
        boolean complete = now.state() == State.COMPLETE;
        set(now.state(), (int) known, 0, now.settling(), now.pendingRemovals(), complete ? words : now.words());
    }

    /** So many more are committed. */
    void progress(int pending, int settling) {
        SourceStatus now = status.get();
        String words = "Reading %s: %d files to go".formatted(now.source().place(), pending);
        set(now.state(), now.filesFound(), pending, settling, now.pendingRemovals(), words);
    }

    /** A scan ended and everything that had settled is committed. */
    void scanned(Instant at, int settling, boolean removalsOpen, String closed) {
        SourceStatus now = status.get();
        boolean complete = settling == 0 && !removalsOpen;
        String words = complete
                ? "All %d files of %s are accounted for"
                        .formatted(now.filesFound(), now.source().place())
                : "Waiting for %s to settle: %d files are still being written"
                        .formatted(now.source().place(), settling);
        end(complete ? State.COMPLETE : State.SCANNING, at, settling, 0, complete, words + closed);
    }

    /** Too much is missing to believe it. */
    void waiting(Instant at, int settling, long removals, int lostPhotos) {
        SourceStatus now = status.get();
        String words =
                ("%d photos of %s are missing, more than a fifth of it. Nothing was removed. If a disk is away, bring it"
                                + " back; start again with --confirm-removals if it is meant.")
                        .formatted(lostPhotos, now.source().place());
        end(State.WAITING_FOR_CONFIRMATION, at, settling, removals, false, words);
    }

    void offline(Instant at, long removals, String words) {
        end(State.OFFLINE, at, 0, removals, false, words);
    }

    /** Kafka or the registry is away, or something else is in the way: it is tried again. */
    void hindered(String words) {
        SourceStatus now = status.get();
        set(State.HINDERED, now.filesFound(), now.pending(), now.settling(), now.pendingRemovals(), words);
    }

    private void end(State state, Instant at, int settling, long removals, boolean complete, String words) {
        SourceStatus now = status.get();
        sayIfNew(state, words);
        status.set(new SourceStatus(
                now.source(),
                state,
                now.initialScanComplete() || complete,
                now.filesFound(),
                0,
                settling,
                (int) Math.min(removals, Integer.MAX_VALUE),
                Optional.of(at),
                words));
    }

    private void set(State state, int files, int pending, int settling, int removals, String words) {
        SourceStatus now = status.get();
        status.set(new SourceStatus(
                now.source(),
                state,
                now.initialScanComplete(),
                files,
                pending,
                settling,
                removals,
                now.lastScanAt(),
                words));
    }

    private void sayIfNew(State state, String words) {
        if (words.equals(status.get().words())) {
            return;
        }
        switch (state) {
            case OFFLINE, WAITING_FOR_CONFIRMATION -> LOG.warn(words);
            case COMPLETE -> LOG.info(words);
            case SCANNING, HINDERED -> LOG.debug(words);
        }
    }
}
