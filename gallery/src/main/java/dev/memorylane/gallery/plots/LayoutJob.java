package dev.memorylane.gallery.plots;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A map that is made, or failed, or comes. */
final class LayoutJob {
    private static final Logger LOG = Logger.getLogger(LayoutJob.class);

    private final Supplier<Layout> work;
    private Layout made;
    private RuntimeException failed;
    private Instant at;

    LayoutJob(Supplier<Layout> work) {
        this.work = work;
    }

    void run(Clock clock) {
        Layout layout = null;
        RuntimeException problem = new IllegalStateException("The map could not be made.");
        try {
            layout = work.get();
        } catch (RuntimeException e) {
            LOG.debug("A map of embeddings could not be made", e);
            problem = e;
        } finally {
            finish(layout, problem, clock.instant());
        }
    }

    private synchronized void finish(Layout layout, RuntimeException problem, Instant now) {
        made = layout;
        failed = layout == null ? problem : null;
        at = now;
    }

    /** Whether it ended before a time, and not with all photos on the map. */
    synchronized boolean isStale(Instant before) {
        boolean whole = made != null && made.missing() == 0;
        return at != null && !whole && at.isBefore(before);
    }

    /** Empty while it comes. */
    synchronized Optional<Layout> answer() {
        if (failed != null) {
            throw failed;
        }
        return Optional.ofNullable(made);
    }
}
