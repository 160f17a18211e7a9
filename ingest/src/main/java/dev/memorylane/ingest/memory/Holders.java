package dev.memorylane.ingest.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.Keys;
import dev.memorylane.ingest.store.SortedStore;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which objects hold the bytes of a photo, and how many photos have any. */
final class Holders {
    private static final byte[] END = {'\n'};

    private final SortedStore store;
    private final Count photos;

    Holders(SortedStore store) {
        this.store = store;
        this.photos = new Count(store, "photos");
    }

    long photos() {
        return photos.value();
    }

    NavigableSet<String> of(String photoId) {
        NavigableSet<String> uris = new TreeSet<>();
        store.startingWith(Family.HOLDERS, prefix(photoId), Integer.MAX_VALUE)
                .forEach(entry -> uris.add(new String(entry.value(), UTF_8)));
        return uris;
    }

    void add(String photoId, String uri) {
        photos.add(hasAny(photoId) ? 0 : 1);
        store.put(Family.HOLDERS, key(photoId, uri), uri.getBytes(UTF_8));
    }

    void remove(String photoId, String uri) {
        store.remove(Family.HOLDERS, key(photoId, uri));
        photos.add(hasAny(photoId) ? 0 : -1);
    }

    private boolean hasAny(String photoId) {
        return !store.startingWith(Family.HOLDERS, prefix(photoId), 1).isEmpty();
    }

    private static byte[] key(String photoId, String uri) {
        return Keys.joined(prefix(photoId), ObjectName.key(uri));
    }

    private static byte[] prefix(String photoId) {
        return Keys.joined(photoId.getBytes(UTF_8), END);
    }
}
