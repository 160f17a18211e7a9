package dev.memorylane.gallery.plots;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A map that is made, or failed, or comes. */
final class LayoutJob {
    private static final Logger LOG = Logger.getLogger(LayoutJob.class);

    private final String modelKey;
    private final List<String> photoIds;
    private final Supplier<Layout> work;
    private Layout made;
    private RuntimeException failed;
    private Instant ended;

    LayoutJob(String modelKey, List<String> photoIds, Supplier<Layout> work) {
        this.modelKey = modelKey;
        this.photoIds = photoIds;
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
        ended = now;
    }

    /** Whether it places exactly these photos, by this model, each one; or comes, or ended just now: another would be no better. */
    synchronized boolean serves(String model, List<String> photos, Instant justNow) {
        if (!modelKey.equals(model)) {
            return false;
        }
        boolean whole = made != null && made.spots().size() == photoIds.size() && photoIds.equals(photos);
        return ended == null || whole || !ended.isBefore(justNow);
    }

    /** Empty while it comes. */
    synchronized Optional<Layout> answer() {
        if (failed != null) {
            throw failed;
        }
        return Optional.ofNullable(made);
    }
}
