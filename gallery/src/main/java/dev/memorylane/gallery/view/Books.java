package dev.memorylane.gallery.view;

/**
 * Where every object of a library ended, folded from the topics.
 *
 * <p>They balance when {@code objects = photos + duplicates + rejected at ingest + ignored + removed} and {@code photos =
 * embedded + rejected later + pending}. The topics are read one beside the other, so they may be out of balance for a
 * moment while something moves; never when everything was read.
 *
 * @param seen objects present that are photos or should be, counted on the topic objects
 * @param embedded photos present with an embedding of their current version under the current model key
 * @param duplicates objects whose bytes another object of the library holds already
 * @param rejected objects that should be photos and are none, and photos rejected later
 * @param ignored objects that are no photos
 * @param removed objects that are gone
 * @param pending photos present that wait for their embedding
 * @param photos photos present, counted on the topic photos
 * @param rejectedLater the part of {@code rejected} that passed ingest
 * @param objects every object ever seen
 * @param videos the part of {@code ignored} that are films, but for those of Live Photos
 */
public record Books(
        long seen,
        long embedded,
        long duplicates,
        long rejected,
        long ignored,
        long removed,
        long pending,
        long photos,
        long rejectedLater,
        long objects,
        long videos) {

    private static final Books EMPTY = new Books(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The books of a library of which nothing was seen. */
    public static Books empty() {
        return EMPTY;
    }

    /** Objects that never became photos. */
    public long rejectedAtIngest() {
        return rejected - rejectedLater;
    }

    /** Whether every object is accounted for, exactly once. */
    public boolean balanced() {
        return objects == photos + duplicates + rejectedAtIngest() + ignored + removed
                && photos == embedded + rejectedLater + pending
                && seen == embedded + duplicates + rejected + pending;
    }
}
