package dev.memorylane.embedder.suspect;

import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.vision.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Lets workers look at photos, and remembers beyond the end of the process whom it happened to die with. Native decoders
 * and models can take the whole process along; without this a photo that does so would do it at every start. A photo on
 * which one attempt never ended, or the engine failed while it works for another picture, is looked at alone from then on,
 * so that no other shares the blame; after the third time it is rejected. Thread-safe.
 */
public final class Suspects implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Suspects.class);
    private static final int MOST_FAILURES = 3;
    private static final String CRASHED = "It made the program fail %d times, so it is left out."
            + " Export it as an ordinary JPEG and put that beside it; then report it with the file.";
    private static final String OUT_OF_MEMORY =
            "There was not enough memory for it %d times. Give the program more, or export the photo smaller.";

    private final Path folder;
    private final Marks marks;
    private final BooleanSupplier engineWorks;
    private Slots slots;
    private final ReadWriteLock company = new ReentrantReadWriteLock();

    /**
     * @param folder for the marks; it outlives the process, and instances may share it
     * @param engineWorks whether the engine can look at a picture that is known to be good
     */
    public Suspects(Path folder, BooleanSupplier engineWorks) {
        this.folder = folder;
        this.marks = new Marks(folder);
        this.engineWorks = engineWorks;
        new LeftBehind(folder).forEach(photoId -> marks.set(photoId, marks.open(photoId) + 1));
    }

    /**
     * A guarded look at a photo.
     *
     * @param look what may fail or never come back
     * @throws java.io.UncheckedIOException when the marks cannot be written: infrastructure, to be tried again
     */
    public Verdict look(String photoId, Supplier<Analysis> look) {
        int before = marks.open(photoId);
        if (before >= MOST_FAILURES) {
            return condemned(photoId, before, RejectionCode.CRASHED, CRASHED);
        }
        if (before > 0) {
            LOG.warnf(
                    "An attempt at photo %s failed or never ended; it is looked at alone (%d of %d)",
                    photoId, before + 1, MOST_FAILURES);
        }
        Lock lock = before > 0 ? company.writeLock() : company.readLock();
        lock.lock();
        try {
            return before > 0 ? marked(photoId, before + 1, look) : told(photoId, look);
        } finally {
            lock.unlock();
        }
    }

    private synchronized Slots slots() {
        try {
            slots = slots == null ? new Slots(folder) : slots;
            return slots;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
        }
    }

    private Verdict told(String photoId, Supplier<Analysis> look) {
        Slots all = slots();
        OptionalInt slot = all.take(photoId);
        if (slot.isEmpty()) {
            return marked(photoId, 1, look);
        }
        try {
            return seen(photoId, look);
        } finally {
            all.free(slot.getAsInt());
        }
    }

    /** It has a slot, so a mark is needed only where it fails. */
    private Verdict seen(String photoId, Supplier<Analysis> look) {
        try {
            return new Verdict.Seen(look.get());
        } catch (Throwable failure) {
            marks.set(photoId, 1);
            return failed(photoId, 1, failure);
        }
    }

    private Verdict marked(String photoId, int attempt, Supplier<Analysis> look) {
        marks.set(photoId, attempt);
        Analysis analysis;
        try {
            analysis = look.get();
        } catch (Throwable failure) {
            return failed(photoId, attempt, failure);
        }
        marks.clear(photoId);
        return new Verdict.Seen(analysis);
    }

    /** Where the engine fails for a good picture too, it is not this photo's doing. */
    private Verdict failed(String photoId, int attempt, Throwable failure) {
        LOG.errorf(failure, "Looking at photo %s failed", photoId);
        if (!engineWorks.getAsBoolean()) {
            marks.clear(photoId);
            return new Verdict.Failed("The engine fails at present: " + failure);
        }
        if (attempt < MOST_FAILURES) {
            return new Verdict.Failed("The engine failed on this photo: " + failure);
        }
        return failure instanceof OutOfMemoryError
                ? condemned(photoId, attempt, RejectionCode.OUT_OF_MEMORY, OUT_OF_MEMORY)
                : condemned(photoId, attempt, RejectionCode.CRASHED, CRASHED);
    }

    /** A person who has it tried again begins anew. */
    private Verdict condemned(String photoId, int failures, RejectionCode code, String words) {
        marks.clear(photoId);
        return new Verdict.Condemned(code, words.formatted(failures));
    }

    /** The process ends as it should: what it looks at no more is not suspect. */
    @Override
    public synchronized void close() {
        try {
            if (slots != null) {
                slots.close();
            }
        } catch (IOException e) {
            LOG.warnf(e, "What tells which photos are looked at cannot be closed in %s", folder);
        }
    }
}
