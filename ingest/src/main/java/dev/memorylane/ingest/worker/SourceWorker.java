package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.KafkaException;
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
    private static final Duration FIRST_AWAY = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Setup setup;
    private final StatusBoard board;
    private final Signal signal = new Signal();
    private final Signal end = new Signal();
    private final Inbox inbox = new Inbox(signal);
    private final Retries retries = new Retries();
    private final BackOff backOff;
    private final BackOff awayBackOff;
    private final AtomicBoolean confirmed = new AtomicBoolean();
    private final AtomicBoolean retry = new AtomicBoolean(true);
    private final Thread thread;
    private Duration scanned = Duration.ZERO;
    private Next next = Next.SOON;
    private volatile boolean scanning;
    private volatile boolean stopped;

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
        this.setup = setup;
        this.backOff = new BackOff(setup.clock(), FIRST_PAUSE, LONGEST_PAUSE);
        this.awayBackOff = new BackOff(setup.clock(), FIRST_AWAY, setup.reconcileEvery());
        this.board = new StatusBoard(setup.source().source());
        this.thread = Thread.ofPlatform().daemon().name("ingest-" + id()).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Whether its thread runs, or was asked to stop. */
    public boolean isAlive() {
        return stopped || thread.isAlive();
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

    /**
     * A person asks for another attempt at a rejected object, or that a photo be told anew; null where nobody does any more.
     *
     * @param uri of the object, or the id of the photo
     */
    public void retry(String uri, RetryRequest request) {
        if (request != null && request.getPhotoVersion() != null) {
            replay(uri, request.getPhotoVersion());
            return;
        }
        retries.put(uri, request);
        if (request != null && uri.startsWith(setup.source().source().root())) {
            inbox.object(uri);
        }
    }

    private void replay(String photoId, long version) {
        retries.replay(photoId, version);
        inbox.ring();
    }

    /** Scans as soon as possible, and tries files again whose rejection may pass. */
    public void rescan() {
        retry.set(true);
        inbox.everything();
    }

    /** A person says that what the status reports as missing may go. */
    public void confirmRemovals() {
        confirmed.set(true);
        inbox.everything();
    }

    private String id() {
        return setup.source().source().id().value();
    }

    private void run() {
        while (!stopped) {
            try {
                follow();
            } catch (InterruptedException | ClosedByInterruptException e) {
                LOG.debugf("The worker of %s is asked to end", id());
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
                        setup.source().source().place(),
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
        try (Ledger ledger = setup.ledgers().open(setup.source().source());
                ObjectSource.Watch watch = setup.source().watch(inbox)) {
            follow(ledger);
        }
    }

    private void follow(Ledger ledger) throws IOException, InterruptedException {
        try {
            Scanner scanner = new Scanner(setup, board, retries, ledger);
            inbox.everything();
            while (!stopped) {
                pauseBefore(scan(scanner));
                scanner.unsure().forEach(inbox::object);
            }
        } catch (RuntimeException | Error e) {
            // Not what was committed is in doubt then, but what is on disk here or what made of it.
            if (!(e instanceof KafkaException) && !Infrastructure.isAway(e)) {
                ledger.distrust();
            }
            throw e;
        }
    }

    private Next scan(Scanner scanner) throws IOException {
        // Before the signal goes down: whoever asks in between must not be told that all is complete.
        scanning = true;
        signal.lower();
        if (confirmed.getAndSet(false)) {
            scanner.confirm();
        }
        scanner.replay();
        Optional<SortedSet<String>> objects = inbox.take();
        if (objects.filter(SortedSet::isEmpty).isEmpty()) {
            Optional<Next> looked = objects.isPresent() ? scanner.look(objects.get()) : Optional.empty();
            next = looked.isPresent() ? looked.get() : scanAll(scanner);
        }
        scanning = false;
        return next;
    }

    private Next scanAll(Scanner scanner) throws IOException {
        long begun = System.nanoTime();
        Next next = scanner.scan(retry.getAndSet(false));
        scanned = Duration.ofNanos(System.nanoTime() - begun);
        return next;
    }

    private void pauseBefore(Next next) throws InterruptedException {
        switch (next) {
            case SOON -> pause(setup.settle());
            case LATER -> pause(setup.reconcileEvery());
            case BACK_OFF -> pause(awayBackOff.afterFailure());
        }
    }

    /** Waits for a reason to scan, and then for the reasons that come right behind it. */
    private void pause(Duration atMost) throws InterruptedException {
        if (signal.await(atMost)) {
            end.await(Calm.after(scanned));
        }
    }
}
