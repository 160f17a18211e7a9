package dev.memorylane.gallery.view;

import dev.memorylane.schemas.ObjectOutcome;
import java.util.EnumMap;
import java.util.Map;

/** Counts objects by outcome and photos by state, each on its own topic, so that the one checks the other. */
final class BookCounts {
    private final Map<ObjectOutcome, Long> outcomes = new EnumMap<>(ObjectOutcome.class);
    private final Map<PhotoEntry.State, Long> states = new EnumMap<>(PhotoEntry.State.class);
    private long objects;
    private long films;
    private long photos;

    /** @param by 1 for one that came, -1 for one that went */
    void object(KnownObject object, int by) {
        objects += by;
        films += object.film() ? by : 0;
        outcomes.merge(object.outcome(), (long) by, Long::sum);
    }

    /** @param by 1 for one that came, -1 for one that went */
    void photo(PhotoEntry photo, int by) {
        photos += by;
        states.merge(photo.state(), (long) by, Long::sum);
    }

    Books books() {
        long rejectedLater = states.getOrDefault(PhotoEntry.State.REJECTED, 0L);
        long ignored = outcomes.getOrDefault(ObjectOutcome.IGNORED, 0L);
        long removed = outcomes.getOrDefault(ObjectOutcome.REMOVED, 0L);
        return new Books(
                objects - ignored - removed,
                states.getOrDefault(PhotoEntry.State.EMBEDDED, 0L),
                outcomes.getOrDefault(ObjectOutcome.DUPLICATE, 0L),
                outcomes.getOrDefault(ObjectOutcome.REJECTED, 0L) + rejectedLater,
                ignored,
                removed,
                states.getOrDefault(PhotoEntry.State.PENDING, 0L),
                photos,
                rejectedLater,
                objects,
                films);
    }
}
