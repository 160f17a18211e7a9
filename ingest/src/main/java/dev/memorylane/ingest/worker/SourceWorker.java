package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.source.FolderSource;
import dev.memorylane.ingest.source.FolderWatch;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Keeps one source and its ledger in step, on a thread of its own: woken by the watch, by the clock or by a person, it
 * scans. Whatever goes wrong, it opens the ledger anew, recalls what was committed and scans again, with growing pauses
 * and for as long as it takes.
 */
public final class SourceWorker {
    private static final Logger LOG = Logger.getLogger(SourceWorker.class);
    private static final Duration JOIN = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Setup setup;
    private final FolderSource folder;
    private final StatusBoard board;
    private final Signal signal = new Signal();
    private final Signal end = new Signal();
    private final BackOff backOff;
    private final AtomicBoolean confirmed = new AtomicBoolean();
    private final AtomicBoolean retry = new AtomicBoolean(true);
    private final Thread thread;
    private Duration listed = Duration.ZERO;
    private volatile boolean scanning;
    private volatile boolean stopped;

    /**
     * What a worker needs.
     *
     * @param settle how long a file must have been unchanged before it is read
     * @param atRestAfter age from which a file is read at once at the first scan
     * @param reconcileEvery longest pause between scans
     */
    public record Setup(
            Source source,
            FolderSource folder,
            Examiner examiner,
            Ledgers ledgers,
            Duration settle,
            Duration atRestAfter,
            Duration reconcileEvery,
            Clock clock) {}

    public SourceWorker(Setup setup) {
        this.setup = setup;
        this.folder = setup.folder();
        this.backOff = new BackOff(setup.clock(), FIRST_PAUSE, LONGEST_PAUSE);
        this.board = new StatusBoard(setup.source());
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("ingest-" + setup.source().id())
                .unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Ends between two scans, else within a transaction, which is then aborted. */
    public void stop() {
        stopped = true;
        end.raise();
        signal.raise();
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
        return !signal.isRaised() && !scanning && board.status().isComplete();
    }

    /** Scans as soon as possible, and tries files again that could not be read. */
    public void rescan() {
        retry.set(true);
        signal.raise();
    }

    /** A person says that what the status reports as missing may go. */
    public void confirmRemovals() {
        confirmed.set(true);
        signal.raise();
    }

    private void run() {
        while (!stopped) {
            try {
                follow();
            } catch (InterruptedException | ClosedByInterruptException e) {
                LOG.debugf("The worker of %s is asked to end", setup.source().id());
                return;
            } catch (IOException | RuntimeException | Error e) {
                // A thread that ended here would leave the folder unwatched without a word.
                recover(e);
            }
        }
    }

    private void recover(Throwable e) {
        if (stopped) {
            return;
        }
        Duration pause = backOff.afterFailure();
        String words = "%s cannot be kept in step: %s%s. Tried again in %d s; nothing is lost."
                .formatted(
                        setup.source().folder(),
                        Infrastructure.isAway(e) ? "Kafka or the schema registry is away: " : "",
                        Infrastructure.rootWords(e),
                        Math.max(1, pause.toSeconds()));
        board.hindered(words);
        LOG.warn(words);
        LOG.debug("The cause", e);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    /** Follows the source with one ledger, until it fails or this worker is stopped. */
    private void follow() throws IOException, InterruptedException {
        try (Ledger ledger = setup.ledgers().open(setup.source());
                FolderWatch watch = new FolderWatch(setup.source().id().value(), signal::raise)) {
            Scanner scanner = new Scanner(setup, board, ledger);
            while (!stopped) {
                boolean soon = scan(scanner, watch);
                pause(soon ? setup.settle() : setup.reconcileEvery());
            }
        }
    }

    private boolean scan(Scanner scanner, FolderWatch watch) throws IOException {
        // Before the signal goes down: whoever asks in between must not be told that all is complete.
        scanning = true;
        signal.lower();
        if (confirmed.getAndSet(false)) {
            scanner.confirm();
        }
        boolean soon = scanner.scan(list(watch), retry.getAndSet(false));
        scanning = false;
        return soon;
    }

    private Listing list(FolderWatch watch) {
        long begun = System.nanoTime();
        Listing listing = folder.list(watch::watch);
        listed = Duration.ofNanos(System.nanoTime() - begun);
        return listing;
    }

    /** Waits for a reason to scan, and then for the reasons that come right behind it. */
    private void pause(Duration atMost) throws InterruptedException {
        if (!signal.await(atMost)) {
            retry.compareAndSet(false, atMost.equals(setup.reconcileEvery()));
        } else {
            end.await(Calm.after(listed));
        }
    }
}
