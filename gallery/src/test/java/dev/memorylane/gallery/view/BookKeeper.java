package dev.memorylane.gallery.view;

import dev.memorylane.schemas.ObjectOutcome;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts objects by outcome and photos by state, each on its own topic, so that the one checks the other. */
final class BookKeeper {
    private BookKeeper() {}

    static Books books(Collection<KnownObject> objects, Collection<PhotoEntry> photos) {
        Map<ObjectOutcome, Long> outcomes = count(objects, KnownObject::outcome);
        Map<PhotoEntry.State, Long> states = count(photos, PhotoEntry::state);
        long rejectedLater = states.getOrDefault(PhotoEntry.State.REJECTED, 0L);
        long ignored = outcomes.getOrDefault(ObjectOutcome.IGNORED, 0L);
        long removed = outcomes.getOrDefault(ObjectOutcome.REMOVED, 0L);
        return new Books(
                objects.size() - ignored - removed,
                states.getOrDefault(PhotoEntry.State.EMBEDDED, 0L),
                outcomes.getOrDefault(ObjectOutcome.DUPLICATE, 0L),
                outcomes.getOrDefault(ObjectOutcome.REJECTED, 0L) + rejectedLater,
                ignored,
                removed,
                states.getOrDefault(PhotoEntry.State.PENDING, 0L),
                photos.size(),
                rejectedLater,
                objects.size(),
                objects.stream().filter(KnownObject::film).count());
    }

    private static <T, E> Map<E, Long> count(Collection<T> things, Function<T, E> kind) {
        return things.stream().collect(Collectors.groupingBy(kind, Collectors.counting()));
    }
}
