package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The durable queue of one task: entries on disk, in memory only which of them the pipeline has. A cursor goes round the
 * keys, so that finding the next ones costs no walk over what was answered before.
 */
public final class InFlightStore {
    private final KeyValueStore<PhotoKey, InFlight> store;
    private final Set<PhotoKey> submitted = new HashSet<>();
    private PhotoKey cursor;
    private long entries;

    public InFlightStore(KeyValueStore<PhotoKey, InFlight> store) {
        this.store = store;
        try (KeyValueIterator<PhotoKey, InFlight> all = store.all()) {
            all.forEachRemaining(_ -> entries++);
        }
    }

    public Optional<InFlight> get(PhotoKey key) {
        return Optional.ofNullable(store.get(key));
    }

    /** Keeps an entry that waits for the pipeline, in place of any older one of the photo. */
    public void put(PhotoKey key, InFlight entry) {
        if (store.get(key) == null) {
            entries++;
        }
        store.put(key, entry);
        submitted.remove(key);
    }

    public void remove(PhotoKey key) {
        if (store.delete(key) != null) {
            entries--;
        }
        submitted.remove(key);
    }

    public void markSubmitted(PhotoKey key) {
        submitted.add(key);
    }

    /** Photos that wait, those in the pipeline among them. */
    public long size() {
        return entries;
    }

    /**
     * Up to {@code most} entries that are due and not in the pipeline. A call goes on where the last one stopped and ends at
     * the last key; the next call begins at the first again.
     */
    public List<KeyValue<PhotoKey, InFlight>> due(int most, Instant now) {
        List<KeyValue<PhotoKey, InFlight>> due = new ArrayList<>();
        if (most < 1 || entries <= submitted.size()) {
            return due;
        }
        try (KeyValueIterator<PhotoKey, InFlight> ahead = cursor == null ? store.all() : store.range(cursor, null)) {
            while (ahead.hasNext() && due.size() < most) {
                KeyValue<PhotoKey, InFlight> entry = ahead.next();
                cursor = entry.key;
                if (!submitted.contains(entry.key) && entry.value.isReady(now)) {
                    due.add(entry);
                }
            }
            cursor = ahead.hasNext() ? cursor : null;
        }
        return due;
    }
}
