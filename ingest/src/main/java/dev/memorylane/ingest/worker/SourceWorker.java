package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.RetryRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Keeps one source and its ledger in step, on a thread of its own: started and stopped, asked and told here by any other. */
public final class SourceWorker {
    private static final Duration JOIN = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final StatusBoard board;
    private final SourceLoop loop;
    private final Thread thread;

    /**
     * What a worker needs.
     *
     * @param settle how long a file must have been unchanged before it is read
     * @param atRestAfter age from which a file is read at once at the first scan
     * @param reconcileEvery longest pause between scans
     * @param fileTimes the zone in which file times are read, where they may stand in for capture times
     */
    public record Setup(
            ObjectSource source,
            Examiner examiner,
            Ledgers ledgers,
            Duration settle,
            Duration atRestAfter,
            Duration reconcileEvery,
            Clock clock,
            Optional<ZoneId> fileTimes) {}

    public SourceWorker(Setup setup) {
        Source source = setup.source().source();
        this.board = new StatusBoard(source);
        this.loop = new SourceLoop(setup, board);
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("ingest-" + source.id().value())
                .unstarted(loop);
    }

    public void start() {
        thread.start();
    }

    /** Whether its thread runs, or was asked to stop. */
    public boolean isAlive() {
        return loop.isStopped() || thread.isAlive();
    }

    /** Ends between two scans, else within a transaction, which is then aborted. */
    public void stop() {
        loop.stop();
        try {
            if (!thread.join(BREATH)) {
                thread.interrupt();
                thread.join(JOIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public SourceStatus status() {
        return board.status();
    }

    /** Whether everything found is committed, and nobody has asked for another scan since. */
    public boolean isComplete() {
        return !loop.isAwake() && board.status().isComplete();
    }

    /**
     * A person asks for another attempt at a rejected object, or that a photo be told anew; null where nobody does any more.
     *
     * @param uri of the object, or the id of the photo
     */
    public void retry(String uri, RetryRequest request) {
        loop.requests().retry(uri, request);
    }

    /** Scans as soon as possible, and tries files again whose rejection may pass. */
    public void rescan() {
        loop.requests().rescan();
    }

    /** A person says that what the status reports as missing may go. */
    public void confirmRemovals() {
        loop.requests().confirmRemovals();
    }
}
