package dev.memorylane.embedder.pipeline;

import dev.memorylane.embedder.BatchTally;
import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.telemetry.trace.LoggedPhoto;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Decode, inference and thumbnail of one photo on one worker, a worker for each core, all tasks of the process together.
 * It holds a bounded number of photos; the durable queue is the in-flight store of each task.
 */
public final class EmbeddingPipeline implements Pipeline, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddingPipeline.class);
    /** Enough for the time until the stream thread lends the next. */
    private static final int PHOTOS_PER_WORKER = 8;

    private static final int MOST_UNDELIVERED = 256;
    private static final int STOP_SECONDS = 5;

    private final BiFunction<PhotoKey, Photo, Outcome> work;
    private final ExecutorService workers;
    private final Semaphore room;
    private final int capacity;
    private final Delivery delivery;
    private final Tally tally = new Tally();
    private final PhotosAtWork atWork = new PhotosAtWork(Clock.systemUTC());

    /**
     * @param work what to do with a photo; total: whatever it throws becomes {@link Outcome.Unavailable}
     * @param force brings to the disk what outcomes name, before they are answered; throws UncheckedIOException where it
     *     cannot
     * @param workers number of worker threads
     */
    public EmbeddingPipeline(BiFunction<PhotoKey, Photo, Outcome> work, Runnable force, int workers) {
        this.work = work;
        this.delivery = new Delivery(force, () -> inWork() > 0);
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("embedding-", 0).daemon().factory());
        this.capacity = workers * PHOTOS_PER_WORKER;
        this.room = new Semaphore(capacity);
    }

    @Override
    public boolean offer(Ticket ticket, Photo photo, Consumer<Answer> answers) {
        if (!room.tryAcquire()) {
            return false;
        }
        try {
            atWork.taken(ticket, photo);
            workers.execute(() -> answer(ticket, photo, answers));
            return true;
        } catch (RejectedExecutionException e) {
            atWork.done(ticket);
            room.release();
            return false;
        }
    }

    @Override
    public int room() {
        // A disk that hangs is waited for with a bounded number of answers in memory.
        return delivery.waiting() < MOST_UNDELIVERED ? room.availablePermits() : 0;
    }

    /** What came of the photos since the start. */
    public Tally tally() {
        return tally;
    }

    /** What was brought to the disk together, before it was answered. */
    public BatchTally forcedTogether() {
        return delivery.forcedTogether();
    }

    /** Which photos those are that were taken and are not answered. */
    public PhotosAtWork atWork() {
        return atWork;
    }

    /** How many photos it takes at one time. */
    public int capacity() {
        return capacity;
    }

    /** Photos that were taken and are not answered. */
    public int inWork() {
        return capacity - room.availablePermits();
    }

    /** Worker threads. */
    public int workers() {
        return capacity / PHOTOS_PER_WORKER;
    }

    private void answer(Ticket ticket, Photo photo, Consumer<Answer> answers) {
        Outcome outcome;
        try {
            outcome = timed(ticket, photo);
        } finally {
            atWork.done(ticket);
            room.release();
        }
        // The last of them finds nobody at work, and is not kept waiting.
        delivery.hand(new Answer(ticket, outcome), answers);
    }

    private Outcome timed(Ticket ticket, Photo photo) {
        long begun = System.nanoTime();
        atWork.begun(ticket);
        Outcome outcome = outcome(ticket.key(), photo);
        tally.note(outcome, System.nanoTime() - begun);
        return outcome;
    }

    private Outcome outcome(PhotoKey key, Photo photo) {
        try {
            return work.apply(key, photo);
        } catch (UncheckedIOException storage) {
            // The disk of the blob store is full or away: that says it all.
            return new Outcome.Unavailable(photo.getFileName() + " waits: " + storage.getMessage());
        } catch (Throwable e) {
            try (LoggedPhoto _ = LoggedPhoto.of(key.getPhotoId())) {
                LOG.errorf(e, "%s could not be embedded and is tried again", photo.getFileName());
            }
            return new Outcome.Unavailable(e.toString());
        }
    }

    /** Gives up what waits: the in-flight stores still hold it. */
    @Override
    public void close() {
        workers.shutdownNow();
        delivery.close();
        try {
            workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
