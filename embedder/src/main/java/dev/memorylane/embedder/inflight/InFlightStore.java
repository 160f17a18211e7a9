package dev.memorylane.embedder.inflight;

import dev.memorylane.schemas.PhotoKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The durable queue of one task: entries on disk, in memory only which of them the pipeline has, and some thousands that are
 * next. First come, first served.
 */
public final class InFlightStore {
    private final KeyValueStore<PhotoKey, InFlight> store;
    private final Set<PhotoKey> submitted = new HashSet<>();
    private final NextInLine line = new NextInLine();
    private long entries;

    public InFlightStore(KeyValueStore<PhotoKey, InFlight> store) {
        this.store = store;
        formLine();
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
        line.join(key, entry);
    }

    public void remove(PhotoKey key) {
        if (store.delete(key) != null) {
            entries--;
        }
        submitted.remove(key);
    }

    /** Photos that wait, those in the pipeline among them. */
    public long size() {
        return entries;
    }

    /** When the first of those came, or was to be tried again, that the pipeline does not have; empty where none waits. */
    public Optional<Instant> first() {
        return line.first().map(next -> Instant.ofEpochMilli(next.getKey().notBefore()));
    }

    /**
     * Offers the entries whose time has come and that the pipeline does not have, one after the other.
     *
     * @param pipeline whether it takes an entry; it is asked for no more once it does not
     */
    public void lend(Instant now, BiPredicate<PhotoKey, InFlight> pipeline) {
        if (line.isEmpty() && entries > submitted.size()) {
            formLine();
        }
        boolean more = true;
        for (var next = line.first(); more && next.isPresent(); next = line.first()) {
            more = lend(next.get(), now, pipeline);
        }
        // When the clock was set back, whoever came before stands behind those who came since.
        more = true;
        for (var last = line.lastAhead(now); more && last.isPresent(); last = line.lastAhead(now)) {
            more = lend(last.get(), now, pipeline);
        }
    }

    private boolean lend(
            Map.Entry<NextInLine.Place, PhotoKey> next, Instant now, BiPredicate<PhotoKey, InFlight> pipeline) {
        PhotoKey key = next.getValue();
        InFlight entry = store.get(key);
        if (isStale(next.getKey(), key, entry)) {
            line.leave(next.getKey());
            return true;
        }
        if (!entry.isReady(now) || !pipeline.test(key, entry)) {
            return false;
        }
        line.leave(next.getKey());
        submitted.add(key);
        return true;
    }

    /** An entry that went, that the pipeline has, or in whose place there is another one now. */
    private boolean isStale(NextInLine.Place place, PhotoKey key, InFlight entry) {
        return entry == null || submitted.contains(key) || !place.isOf(entry);
    }

    private void formLine() {
        line.form();
        entries = 0;
        try (KeyValueIterator<PhotoKey, InFlight> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<PhotoKey, InFlight> entry = all.next();
                entries++;
                if (!submitted.contains(entry.key)) {
                    line.join(entry.key, entry.value);
                }
            }
        }
    }
}
