package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is next: those whose time came first, so that photos are embedded as they arrived, and their windows are complete one
 * after the other. It holds a bounded number of places; who has none stands behind all of them, and gets one when the line is
 * formed anew.
 */
final class NextInLine {
    static final int MOST = 4096;

    /**
     * A place in the line.
     *
     * @param notBefore the time that the entry had when it got the place, in milliseconds since 1970, as the store keeps it
     * @param number rises with each place given
     */
    record Place(long notBefore, long number) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::notBefore).thenComparingLong(Place::number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        boolean isOf(InFlight entry) {
            return entry.notBefore().toEpochMilli() == notBefore;
        }
    }

    private final TreeMap<Place, PhotoKey> places = new TreeMap<>();
    private long numbers;
    private boolean isWhole = true;

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Everyone who waits is about to join anew. */
    void form() {
        places.clear();
        isWhole = true;
    }

    void join(PhotoKey key, InFlight entry) {
        if (isWhole || isBeforeTheLast(entry)) {
            places.put(new Place(entry.notBefore().toEpochMilli(), numbers++), key);
        }
        if (places.size() > MOST) {
            places.pollLastEntry();
            isWhole = false;
        }
    }

    private boolean isBeforeTheLast(InFlight entry) {
        return !places.isEmpty()
                && entry.notBefore().toEpochMilli() < places.lastKey().notBefore();
    }

    Optional<Map.Entry<Place, PhotoKey>> first() {
        return Optional.ofNullable(places.firstEntry());
    }

    /** The last one, if its time lies ahead. */
    Optional<Map.Entry<Place, PhotoKey>> lastAhead(Instant now) {
        return Optional.ofNullable(places.lastEntry())
                .filter(last -> last.getKey().notBefore() > now.toEpochMilli());
    }

    void leave(Place place) {
        PhotoKey unused = places.remove(place);
    }
}
