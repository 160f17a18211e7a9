package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * What the thread of a worker does until it is stopped: woken by the watch, by the clock or by a person, it scans. Whatever
 * goes wrong, it opens the ledger anew, recalls what was committed and scans again, with growing pauses and for as long as
 * it takes.
 */
final class SourceLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(SourceLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_AWAY = Duration.ofSeconds(1);

    private final SourceWorker.Setup setup;
    private final StatusBoard board;
    private final Signal signal = new Signal();
    private final Signal end = new Signal();
    private final Inbox inbox = new Inbox(signal);
    private final Requests requests;
    private final BackOff backOff;
    private final BackOff awayBackOff;
    private Duration scanned = Duration.ZERO;
    private Next next = Next.SOON;
    private volatile boolean scanning;
    private volatile boolean stopped;

    SourceLoop(SourceWorker.Setup setup, StatusBoard board) {
        this.setup = setup;
        this.board = board;
        this.requests = new Requests(setup.source().source(), inbox);
        this.backOff = new BackOff(setup.clock(), FIRST_PAUSE, LONGEST_PAUSE);
        this.awayBackOff = new BackOff(setup.clock(), FIRST_AWAY, setup.reconcileEvery());
    }

    Requests requests() {
        return requests;
    }

    /** Asks it to end between two scans. */
    void stop() {
        stopped = true;
        end.raise();
        signal.raise();
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether it scans, or is about to. */
    boolean isAwake() {
        return signal.isRaised() || scanning;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                follow();
            } catch (InterruptedException | ClosedByInterruptException e) {
                LOG.debugf(
                        "The worker of %s is asked to end",
                        setup.source().source().id().value());
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

    /** Follows the source with one ledger, until it fails or this is stopped. */
    private void follow() throws IOException, InterruptedException {
        try (Ledger ledger = setup.ledgers().open(setup.source().source());
                ObjectSource.Watch watch = setup.source().watch(inbox)) {
            follow(ledger);
        }
    }

    private void follow(Ledger ledger) throws IOException, InterruptedException {
        try {
            Scanner scanner = new Scanner(setup, board, requests.retries(), ledger);
            inbox.everything();
            while (!stopped) {
                pauseBefore(scan(scanner), scanner.listed());
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
        if (requests.takeConfirmed()) {
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
        Next afterwards = scanner.scan(requests.takeAgain());
        scanned = Duration.ofNanos(System.nanoTime() - begun);
        return afterwards;
    }

    private void pauseBefore(Next scan, Duration listed) throws InterruptedException {
        switch (scan) {
            case SOON -> pause(setup.settle());
            case LATER -> pause(Reconciliation.after(setup.reconcileEvery(), listed));
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
