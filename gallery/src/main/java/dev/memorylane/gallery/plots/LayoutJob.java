package dev.memorylane.gallery.plots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** A map that is made, or failed, or comes; or was given up, since nobody asked for it any more. */
final class LayoutJob {
    private static final Logger LOG = Logger.getLogger(LayoutJob.class);

    /** Longer than the minute between two questions of a page in the background, whose timers a browser slows down. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final String modelKey;
    private final List<String> photoIds;
    private final Function<BooleanSupplier, Layout> work;
    private Layout made;
    private RuntimeException failed;
    private Instant ended;
    private Instant asked;

    /** @param work makes it, and ends with a {@link CancellationException} once what it is given says that it is not wanted */
    LayoutJob(String modelKey, List<String> photoIds, Function<BooleanSupplier, Layout> work, Instant asked) {
        this.modelKey = modelKey;
        this.photoIds = photoIds;
        this.work = work;
        this.asked = asked;
    }

    void run(Clock clock) {
        Layout layout = null;
        RuntimeException problem = new IllegalStateException("The map could not be made.");
        try {
            layout = work.apply(() -> isWanted(clock.instant()));
        } catch (CancellationException e) {
            LOG.debug("A map of embeddings was given up: nobody asks for it any more");
            problem = null;
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

    private synchronized boolean isWanted(Instant now) {
        return !asked.plus(PATIENCE).isBefore(now);
    }

    /** Whether it places exactly these photos, by this model, each one; or comes, or ended just now: another would be no better. */
    synchronized boolean serves(String model, List<String> photos, Instant justNow) {
        boolean givenUp = ended != null && made == null && failed == null;
        if (givenUp || !modelKey.equals(model)) {
            return false;
        }
        boolean whole = made != null && made.spots().size() == photoIds.size() && photoIds.equals(photos);
        return ended == null || whole || !ended.isBefore(justNow);
    }

    /** Empty while it comes, and where it was given up just now. */
    synchronized Optional<Layout> answer(Instant now) {
        asked = now;
        if (failed != null) {
            throw failed;
        }
        return Optional.ofNullable(made);
    }
}
