package dev.memorylane.ingest.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.store.Cursor;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.Keys;
import dev.memorylane.ingest.store.SortedStore;
import dev.memorylane.schemas.blob.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** URIs in the order of listings, in a table of their own, so that there may be millions. */
public final class UriSet {
    private static final int OFTEN = 1_000;

    private final SortedStore store;
    private final Family family;
    private long size;

    public UriSet(SortedStore store, Family family) {
        this.store = store;
        this.family = family;
    }

    /** Forgets all. */
    public void clear() {
        store.clear(family);
        size = 0;
    }

    /** Adds one that is not in it. It is there for good, and for {@link #forEach}, once the store is kept. */
    public void add(String uri) {
        store.put(family, ObjectName.key(uri), uri.getBytes(UTF_8));
        size++;
    }

    /** As {@link #add}, and keeps the store now and then: for when nothing else is being changed in it. */
    public void addAlone(String uri) {
        add(uri);
        if (size % OFTEN == 0) {
            store.keep();
        }
    }

    public boolean contains(String uri) {
        return store.get(family, ObjectName.key(uri)).isPresent();
    }

    /** How many were added since it was made or cleared. */
    public long size() {
        return size;
    }

    /** Hands out what is kept, in order. */
    public void forEach(Consumer<String> taker) {
        try (Cursor cursor = store.cursor(family, new byte[0])) {
            cursor.forEachRemaining(entry -> taker.accept(new String(entry.value(), UTF_8)));
        }
    }

    /** Tells one set from another: SHA-256 of all that is kept. */
    public String digest() {
        MessageDigest digest = Sha256.digest();
        forEach(uri -> {
            digest.update(uri.getBytes(UTF_8));
            digest.update((byte) '\n');
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The key at which to go on behind a URI. */
    static byte[] behind(Optional<String> uri) {
        return uri.map(ObjectName::key).map(Keys::after).orElse(new byte[0]);
    }
}
