package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Photos that were rejected, kept so that they can be tried again without another event: when their time has come, or
 * when a person asks. The store is walked only when the earliest of them is due.
 */
public final class ParkedStore {
    private static final int MOST_AT_ONCE = 500;

    private final KeyValueStore<PhotoKey, InFlight> store;
    private Instant earliest = Instant.MIN;

    public ParkedStore(KeyValueStore<PhotoKey, InFlight> store) {
        this.store = store;
    }

    /** Keeps a photo until its {@code notBefore}. */
    public void park(PhotoKey key, InFlight entry) {
        store.put(key, entry);
        earliest = entry.notBefore().isBefore(earliest) ? entry.notBefore() : earliest;
    }

    /** Gives a photo back and forgets it. */
    public Optional<InFlight> take(PhotoKey key) {
        Optional<InFlight> entry = Optional.ofNullable(store.get(key));
        // Only then: a deletion is a record on the changelog, and most photos were never parked.
        entry.ifPresent(_ -> store.delete(key));
        return entry;
    }

    /** All of them. */
    public List<PhotoKey> keys() {
        List<PhotoKey> keys = new ArrayList<>();
        try (KeyValueIterator<PhotoKey, InFlight> all = store.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    /** Some of those whose time has come; they stay until they are taken. */
    public List<PhotoKey> due(Instant now) {
        return now.isBefore(earliest) ? List.of() : walk(now);
    }

    private List<PhotoKey> walk(Instant now) {
        List<PhotoKey> due = new ArrayList<>();
        Instant next = Instant.MAX;
        try (KeyValueIterator<PhotoKey, InFlight> all = store.all()) {
            while (all.hasNext() && due.size() < MOST_AT_ONCE) {
                KeyValue<PhotoKey, InFlight> entry = all.next();
                if (entry.value.isDue(now)) {
                    due.add(entry.key);
                } else if (entry.value.notBefore().isBefore(next)) {
                    next = entry.value.notBefore();
                }
            }
            earliest = all.hasNext() ? Instant.MIN : next;
        }
        return due;
    }
}
